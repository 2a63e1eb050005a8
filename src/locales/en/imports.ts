import { countingIn } from '../counting.ts';

const count = countingIn('en');
const row = { one: 'row', other: 'rows' };
const post = { one: 'post', other: 'posts' };
const column = { one: 'column', other: 'columns' };

/** Files that platforms and tools export: from the drop to the undo. */
const imports = {
  title: 'Imports',
  lead: 'Figures that no visitor sees – impressions, reach, clicks, saves, conversions – from the files that platforms and tools export. Files are read on this computer; nothing is sent anywhere.',
  choose: 'Files to import',
  chooseHint:
    'CSV, Excel (.xls, .xlsx) or a .zip download. Or drop files anywhere on this page or on the side panel.',
  formatsTitle: 'Which files, and where to find them',
  formatsLoading: 'Looking up which files can be read …',
  formatsFailed: 'Which files can be read could not be looked up. Close and open this page again.',
  otherFiles: 'Any other table of posts',
  otherFilesHint:
    'A CSV or Excel file with one post per row, in any language and from any tool: you say once which column is what.',

  dropTitle: 'Drop to import',
  dropHint: 'You see what is in the file before anything is kept.',
  dropSaid: 'Let go to import the file.',

  fileOf: (place: number, all: number) => `File ${place} of ${all}`,
  back: 'Back',
  cancel: 'Cancel',
  nextFile: 'Next file',
  close: 'Close',

  reading: 'Reading the file',
  readingRows: (rows: number) => `${count(rows, row)} read`,
  readingPercent: (percent: number) => `${percent}%`,
  opening: 'Opening …',

  previewTitle: 'What is in this file',
  recognised: 'Recognised as',
  mappedAs: 'Read as you said for',
  changeMapping: 'Change …',
  holds: 'Holds',
  posts: (posts: number) => count(posts, { one: 'row about a post', other: 'rows about posts' }),
  accounts: (rows: number) => count(rows, { one: 'row about an account', other: 'rows about accounts' }),
  traffic: (rows: number) => count(rows, { one: 'row of web analytics', other: 'rows of web analytics' }),
  nothing: 'No row that can be used',
  period: 'Period',
  joins: 'Joins',
  joinsKept: (posts: number) => `${count(posts, post)} kept already`,
  joinsNew: (posts: number) => `${count(posts, { one: 'new post', other: 'new posts' })}`,
  joining: 'comparing with the posts kept …',
  joiningFailed: 'could not be compared with the posts kept',
  trafficJoins:
    'Rows of web analytics go to a post where campaign tag, source and landing address lead to exactly one.',
  firstRows: 'The first rows',
  line: 'Line',
  what: 'What',
  when: 'When',
  adopted: (rows: number) =>
    rows === 1
      ? 'The first of the rows to be used, as it is understood'
      : `The first ${rows} of the rows to be used, as they are understood`,
  accountMetrics: {
    followers: 'followers',
    newFollowers: 'new followers',
    engagements: 'engagements',
    posts: 'posts',
    pageViews: 'page views',
    visitors: 'visitors',
  },
  engagedSessions: 'engaged visits',
  unknownColumns: (columns: number) => `${count(columns, column)} not known and left alone:`,
  missingColumns: (columns: number) =>
    `${count(columns, column)} not in this file; what would stand there stays unknown:`,

  accountTitle: 'Whose figures are they?',
  accountHint: 'The file does not say it. Your own accounts come first.',
  accountNeeded: 'Say whose figures they are to import them.',
  accountNone: 'Not told: posts stay without an account where they have none yet',
  accountChoose: 'Choose …',
  accountOther: 'Another account …',
  accountHandle: 'Handle of the account',
  accountHandleHint: 'As it stands in the address of its page, without @.',

  asOf: 'Figures as of',
  asOfHint:
    'The day on which the file was made. Of several figures for the same thing the newest is used, so the day decides. Proposed: the day on which the file was last changed.',
  dateOrder: 'Dates such as 03/04/2026',
  dateOrders: { 'day first': '3 April (day first)', 'month first': '4 March (month first)' },
  dateOrderSure: 'as the file itself shows',
  dateOrderUnsure: 'The file does not show it: please check with the first rows.',

  refusedTitle: (rows: number) => `${count(rows, row)} that cannot be used`,
  refusedLine: (line: number, reason: string) => `Line ${line}: ${reason}`,
  refusedColumn: (name: string) => `column “${name}”`,
  refusedMore: (rows: number) => `and ${count(rows, row)} more; all are listed after the import.`,
  refusedSave: 'Save as CSV',
  refusedSaved: (rows: number) => `${count(rows, row)} saved.`,
  refusedLoading: 'Loading …',
  refusals: {
    'no post': 'no address or id of a post',
    'other site': 'the address belongs to another site',
    'no figures': 'no figure in it',
    'part of its time': 'counts a part of the post’s time only',
    'negative count': 'a count below zero',
    'not a number': 'not a number',
    'not a whole number': 'not a whole number',
    'too large': 'a number too large to be true',
    'two numbers': 'can be read as two numbers: is the point one of thousands?',
    'other currency': 'in another currency than the rows above',
    'bad date': 'a date that cannot be read',
    'future date': 'a date in the future',
    duplicate: 'another row is about the same',
    'no account': 'does not say whose figures they are',
    'cut off': 'the row is cut off',
    'unknown platform': 'from a platform that is not known',
    'not kept': 'could not be kept',
  },

  import: 'Import',
  keeping: 'Importing',
  keptRows: (rows: number) => `${count(rows, row)} kept`,
  stop: 'Stop',

  doneTitle: 'Imported',
  resultJoined: 'Posts kept before',
  resultCreated: 'New posts',
  resultAccounts: 'Rows about accounts',
  resultTraffic: 'Rows of web analytics',
  resultTrafficJoined: 'of these, gone to one post',
  resultTrafficHint:
    'The other rows of web analytics are kept, but belong to no single post: their tags and addresses lead to none that is kept, or to several.',
  resultRefused: 'Refused rows',
  undo: 'Undo import',
  undoNamed: (name: string) => `Undo the import of “${name}”`,
  undone: (name: string) => `The import of “${name}” is undone: its figures are gone, everything else stays.`,
  undoing: 'Undoing …',

  undoneTitle: 'Import undone',
  knownTitle: 'This file has been imported already',
  knownText: (name: string, when: string) =>
    `The same file was imported on ${when} as “${name}”. Nothing was changed.`,

  stoppedTitle: 'The import has stopped',
  stoppedKept: (rows: number) => `${count(rows, row)} of this file are kept; the others are not.`,
  stopped: {
    quota: 'The disk is full. Make room, then go on.',
    failed:
      'The database did not take the next rows, also when asked again. Restart the browser, then go on.',
    cancelled: 'You stopped it.',
    unreadable: 'The file could not be read on. It may have been moved or changed.',
  },
  unfinishedTitle: 'This file was imported in part',
  unfinishedText: (when: string) =>
    `An import of this file, begun on ${when}, did not come to its end. What was kept of it is still there. Go on with it, or undo it.`,
  goOn: 'Go on',

  troubleTitle: 'This file cannot be imported',
  troubleNothing: 'Nothing was changed.',
  troubles: {
    empty: 'The file is empty. Export it once more.',
    'too large': 'The file is too large. Export a shorter period, in several files.',
    'zip bomb': 'The archive would unpack to far more than any export holds. It was not unpacked.',
    encrypted: 'The file is protected by a password. Save it without one in your spreadsheet program.',
    'cut off': 'The file stops in the middle. Download it once more.',
    damaged: 'The file is damaged. Download it once more.',
    'not a table':
      'This is neither a table nor an archive with figures. CSV, Excel (.xls, .xlsx), .zip downloads and backups of Vigie can be read.',
    unreadable:
      'The browser could not read the file. If it is open in another program or lies on the network, copy it to this computer and choose it again.',
    'not known':
      'The archive or workbook holds no figures that are known here. Under “Imports” in the settings stands which files can be read, and where to find them.',
    failed: 'Vigie failed at this file. Other files can still be imported.',
    database: 'What is kept could not be looked up. Restart the browser and try again.',
  },
  notes: {
    'wrong type': 'The file is of another type than its name says; it was read as what it is.',
    'cut off':
      'The file stops in the middle of a row: that row is left out, those before it can be imported.',
    'rows left out': 'The file has more rows than can be read at once: the rest is left out.',
    'columns left out': 'The file has more columns than can be read: the rest is left out.',
    'cells shortened': 'Very long cells are shortened.',
    'documents unread': 'Some documents of the archive are damaged and left out.',
  },
  noteWhere: (where: string) => `“${where}”`,
  noteLine: (line: number) => `from line ${line}`,

  mappingTitle: 'Which column is what?',
  mappingLead:
    'No kind of file with these heads is known. Say what the columns hold; it is remembered for all files with the same heads.',
  mappingName: 'Name for such files',
  mappingNameFirst: 'My table',
  mappingPlatform: 'Platform',
  mappingByAddress: 'The address of each post tells',
  mappingColumn: 'Column',
  mappingSamples: 'First cells',
  mappingField: 'Holds',
  mappingFieldOf: (head: string) => `What the column “${head}” holds`,
  mappingNoSample: 'empty',
  mappingGroups: { post: 'The post', figures: 'Figures', traffic: 'On your site' },
  mappingFields: {
    'post address': 'Address of the post',
    'post id': 'Id of the post',
    account: 'Account (handle)',
    publication: 'Date of publication',
    text: 'Text of the post',
    campaign: 'Campaign',
    ignore: 'Nothing: leave alone',
  },
  mappingNext: 'Use these columns',
  mappingProblems: {
    'no name': 'Give such files a name.',
    'no post':
      'Say which column holds the address or the id of the post; or, for the visits of campaigns, which one names the campaign and which ones hold visits, conversions or revenue.',
    'no platform': 'Ids alone do not tell the platform: choose it, or say which column holds the address.',
    'no figures': 'Say of at least one column which figure it holds.',
    twice: 'Two columns cannot hold the same.',
  },

  pastTitle: 'Past imports',
  pastEmpty:
    'Nothing has been imported yet. Choose a file above: you see what is in it before anything is kept.',
  pastWhen: 'Imported',
  pastAsOf: 'Figures as of',
  states: { finished: 'finished', unfinished: 'in part: choose the same file to go on', undone: 'undone' },
  countJoined: (rows: number) => `${count(rows, row)} about posts kept before`,
  countCreated: (rows: number) => `${count(rows, row)} about new posts`,
  countAccounts: (rows: number) => `${count(rows, row)} about accounts`,
  countTraffic: (rows: number) => `${count(rows, row)} of web analytics`,
  countRefused: (rows: number) => `${count(rows, row)} refused`,
  more: 'Show more',

  mappingsTitle: 'Remembered columns',
  mappingsHint:
    'How tables that no kind of file fits are read. Without them, such a file is asked about again.',
  mappingDelete: 'Delete',
  mappingDeleteNamed: (name: string) => `Delete the columns of “${name}”`,
  mappingDeleted: (name: string) => `The columns of “${name}” are forgotten.`,
};

export default imports;
