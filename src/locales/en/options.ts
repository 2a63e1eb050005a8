import { countingIn } from '../counting.ts';

const count = countingIn('en');
const lines = { one: 'line', other: 'lines' };

/** The options page. */
const options = {
  title: 'Settings',
  modesTitle: 'Where Vigie reads',
  languageTitle: 'Language',
  mineTitle: 'My accounts',
  mineLead: 'Readings of your own accounts are never deleted by age.',
  mineEmpty: 'No account has been read yet. Open an account’s page and scroll.',
  retentionTitle: 'How long readings are kept',
  retention: 'Readings of other people’s accounts',
  retentionForever: 'Kept until you delete them',
  retentionDays: (days: number) => `Deleted after ${count(days, { one: 'day', other: 'days' })}`,
  retentionHint: 'A shorter time deletes older readings at the next daily clean-up.',
  thinning: 'Thin out readings of other people’s accounts with age',
  thinningRule: (whole: number, daily: number) =>
    `All of the last ${count(whole, { one: 'day', other: 'days' })} stay. Of older ones the last of each day stays; after ${count(daily, { one: 'day', other: 'days' })}, seen to once a month, the first and the last of each post, and one follower count a month. Also those that alone tell a figure, or tell it exactly, that show when it was hidden, or how a post grew on its first day. Days are those of UTC. What is thinned out does not come back. Your own accounts, comments and what files told are never thinned.`,
  thinningLast: (deleted: number, day: string) =>
    `Last done on ${day}: ${count(deleted, { one: 'reading', other: 'readings' })} thinned out.`,
  exportTitle: 'Export everything',
  exportLead: 'Files go to your downloads; nothing is sent anywhere.',
  backup: 'Backup (JSON Lines)',
  backupHint: 'All that is stored; another Vigie can take it in.',
  postsCsv: 'Posts (CSV)',
  readingsCsv: 'Readings (CSV)',
  importTitle: 'Take in a backup',
  importLead: 'What is here already and newer stays.',
  importFile: 'Backup file (.jsonl)',
  importDone: (kept: number) => `${count(kept, lines)} taken in.`,
  importRefused: (refused: number) => `${count(refused, lines)} refused:`,
  importRefusedLine: (line: number, reason: string) => `line ${line}: ${reason}`,
  importMore: (more: number) => `and ${count(more, lines)} more`,
  importStopped: (reason: string) =>
    `Stopped: ${reason}. The lines taken in before are kept; the same file may be taken in again.`,
  mineMore: 'Show more',
  importFaults: {
    'not a backup': 'this is not a backup of Vigie',
    'newer version': 'made by a newer Vigie: update this one first',
    'not JSON': 'not JSON',
    'no row': 'not a row',
    'unknown table': 'a row of an unknown kind',
    'too long': 'too long',
  },
  importTroubles: { quota: 'the disk is full', failed: 'the database did not take them' },
  deleteTitle: 'Delete everything',
  deleteLead: 'Posts, readings, accounts and settings on this computer.',
  deleteButton: 'Delete everything …',
  deleteConfirmTitle: 'Delete everything?',
  deleteConfirm:
    'All that Vigie has kept is deleted in a minute. Until then you can undo it. Export a backup first if in doubt.',
  deleteYes: 'Delete everything',
  cancel: 'Cancel',
  deleting: (seconds: number) =>
    `Everything is deleted in ${count(seconds, { one: 'second', other: 'seconds' })}.`,
  deleteUndone: 'Undone: nothing was deleted.',
  saved: 'Saved.',
  bugTitle: 'For a bug report',
  bugLead:
    'The last errors, and what was seen and read on each kind of page. It holds no posts, names or addresses, and is sent nowhere: copy it into your report.',
  bugText: 'Log',
  bugFailed: 'The log could not be read.',
  bugCopy: 'Copy',
  bugCopied: 'Copied.',
  bugCopyFailed: 'It could not be copied: select the text and copy it.',
  bugClear: 'Clear the log',
  bugCleared: 'The log is empty.',
  licencesTitle: 'Licences',
  licences: 'Vigie’s licence, and those of the software that it is built of',
};

export default options;
