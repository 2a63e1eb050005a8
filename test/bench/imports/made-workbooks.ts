import { type BookType, utils, write } from '@e965/xlsx';
import { type Cells, type MadeFile, type Places, rowAt } from './made-file.ts';
import { dayAt, linkedInLink, publishedAt, slashed } from './made-posts.ts';

/** Rows of a workbook with one sheet of figures, and of each sheet where there are several. */
const inBook = 5000;
const inSheet = 2500;

/** A workbook of each known kind. `now`: milliseconds since 1970. */
export function* madeWorkbooks(now: number): Generator<MadeFile> {
  const account = { platform: 'linkedin', id: 'harbour-bakery' };
  const made = (
    format: string,
    bookType: BookType,
    sheets: Readonly<Record<string, readonly Cells[]>>,
  ): MadeFile => ({
    format,
    name: `${format}.${bookType === 'biff8' ? 'xls' : 'xlsx'}`,
    kind: 'workbook',
    bytes: workbook(sheets, bookType),
    rows: Object.values(sheets).reduce((sum, rows) => sum + rows.length, 0),
    account,
  });
  const rows = (cellsAt: (at: number) => Cells, places: Places, most = inBook) =>
    Array.from({ length: most }, (_, at) => rowAt(at, cellsAt, places, now));
  const date = (at: number) => slashed(Date.parse(dayAt(at))).slice(0, 10);

  yield made('linkedin-page-content', 'biff8', {
    Metrics: [
      ['Aggregated engagement metrics'],
      contentDayHeads,
      ...rows(
        (at) => {
          const triple = (value: number) => [value, 0, value];
          return [date(at), ...triple(1000), 500, ...[100, 50, 20, 10].flatMap(triple), 0.1, 0, 0.1];
        },
        { figure: 1, date: 0 },
        inSheet,
      ),
    ],
    'All posts': [
      ['Engagement of posts'],
      contentHeads.split(','),
      ...rows(
        (at) => [
          `Loaf ${at}`,
          linkedInLink(at),
          'Organic',
          '',
          'Ada Baker',
          slashed(publishedAt(at)).slice(0, 10),
          '',
          '',
          'All followers',
          2000,
          1200,
          '',
          100,
          0.05,
          30,
          4,
          2,
          1,
          0.0685,
          'Video',
        ],
        { figure: 14, date: 5 },
        inSheet,
      ),
    ],
  });
  yield made('linkedin-page-followers', 'biff8', {
    'New followers': [
      'Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers'.split(','),
      ...rows((at) => [date(at), 0, at % 7, 0, at % 7], { figure: 4, date: 0 }),
    ],
    Location: [
      ['Location', 'Total followers'],
      ['Somewhere', 12],
    ],
    Seniority: [
      ['Seniority', 'Total followers'],
      ['Senior', 12],
    ],
  });
  yield made('linkedin-page-visitors', 'biff8', {
    'Visitor metrics': [
      visitorHeads,
      ...rows((at) => [date(at), ...Array.from({ length: 4 }, () => [5, 10, 15, 3, 3, 4]).flat()], {
        figure: 21,
        date: 0,
      }),
    ],
  });
  yield made('linkedin-page-competitors', 'xlsx', {
    COMPETITORS: [
      ['10/1/2026 - 10/30/2026'],
      ['Page', 'Total Followers', 'New Followers', 'Total post engagements', 'Total posts'],
      ...rows((at) => [`Bakery ${at}`, 1200 + at, 12, 1340, 9], { figure: 1, date: null }),
    ],
  });
  const top = [
    'Post URL',
    'Post publish date',
    'Engagements',
    '',
    'Post URL',
    'Post publish date',
    'Impressions',
  ];
  yield made('linkedin-personal-aggregate', 'xlsx', {
    ENGAGEMENT: [
      ['Date', 'Impressions', 'Engagements'],
      ...rows((at) => [date(at), 120, 5], { figure: 1, date: 0 }, inSheet),
    ],
    'TOP POSTS': [
      ['Maximum of 50 posts available to include in this list'],
      [],
      top,
      ...rows(
        (at) => {
          const posted = slashed(publishedAt(at)).slice(0, 10);
          return [linkedInLink(at), posted, 50, '', linkedInLink(at), posted, 3000];
        },
        { figure: 6, date: null },
        50,
      ),
    ],
    FOLLOWERS: [
      ['Total followers on 10/30/2026:', 812],
      [],
      ['Date', 'New followers'],
      ...rows((at) => [date(at), 2], { figure: 1, date: 0 }, inSheet),
    ],
  });
  yield made('linkedin-single-post', 'xlsx', {
    PERFORMANCE: [
      ['Post URL', linkedInLink(1)],
      ['Post Date', 'Apr 3, 2026'],
      ['Impressions', '12,400'],
      ['Members reached', 8000],
      ['Reactions', 70],
      ['Comments', 12],
      ['Reposts', -8],
    ],
  });
}

const contentHeads =
  'Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,Impressions,Views,Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type';
const threefold = (name: string) => ['organic', 'sponsored', 'total'].map((kind) => `${name} (${kind})`);
const contentDayHeads = [
  'Date',
  ...threefold('Impressions'),
  'Unique impressions (organic)',
  ...['Clicks', 'Reactions', 'Comments', 'Reposts', 'Engagement rate'].flatMap(threefold),
];
const visitorHeads = [
  'Date',
  ...['Overview', 'Life', 'Jobs', 'Total'].flatMap((tab) =>
    ['page views', 'unique visitors'].flatMap((what) =>
      ['desktop', 'mobile', 'total'].map((device) => `${tab} ${what} (${device})`),
    ),
  ),
];

function workbook(sheets: Readonly<Record<string, readonly Cells[]>>, bookType: BookType): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }));
}
