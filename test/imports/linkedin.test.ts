import { describe, expect, test } from 'vitest';
import type { ImportedRow } from '../../src/domain/imported-row.ts';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import competitors from '../../src/imports/formats/linkedin-page-competitors.ts';
import content from '../../src/imports/formats/linkedin-page-content.ts';
import followers from '../../src/imports/formats/linkedin-page-followers.ts';
import visitors from '../../src/imports/formats/linkedin-page-visitors.ts';
import aggregate from '../../src/imports/formats/linkedin-personal-aggregate.ts';
import single from '../../src/imports/formats/linkedin-single-post.ts';
import { figuresOf, now, openBytes, openText, options, readFile, refusalsOf } from './opened-file.ts';
import { type Sheets, workbookBytes } from './workbook-bytes.ts';

const xls = (sheets: Sheets) => openBytes(workbookBytes(sheets, 'biff8'), 'linkedin.xls');
const xlsx = (sheets: Sheets) => openBytes(workbookBytes(sheets, 'xlsx'), 'linkedin.xlsx');

/** The address of a post made at noon of a day. */
const link = (day: string, more = 0) => {
  const id = (BigInt(Date.parse(`${day}T12:00:00Z`)) << 22n) + BigInt(more);
  return `https://www.linkedin.com/feed/update/urn:li:activity:${id}`;
};

function periodOf(row: ImportedRow | undefined) {
  if (row?.of !== 'account') throw new Error('no period');
  return row.period;
}

function postOf(row: ImportedRow | undefined) {
  if (row?.of !== 'post') throw new Error('no post');
  return row.post;
}

const postHeads =
  'Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,Impressions,Views,Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type'.split(
    ',',
  );
const describes = ['Aggregated engagement metrics for the organic and sponsored posts of the page'];
type Cells = Readonly<Record<string, string | number>>;
const post = (over: Cells = {}) => {
  const cells: Cells = {
    'Post title': 'Bread at dawn',
    'Post link': link('2026-04-03'),
    'Post type': 'Organic',
    'Posted by': 'Ada Baker',
    'Created date': '04/03/2026',
    Audience: 'All followers',
    Impressions: 2000,
    Views: '',
    Clicks: 100,
    'Click through rate (CTR)': 0.05,
    Likes: 30,
    Comments: 4,
    Reposts: 2,
    Follows: 1,
    'Engagement rate': 0.0685,
    'Content Type': '',
    ...over,
  };
  return postHeads.map((head) => cells[head] ?? '');
};

const threefold = (name: string) => ['organic', 'sponsored', 'total'].map((kind) => `${name} (${kind})`);
const dayHeads = [
  'Date',
  ...threefold('Impressions'),
  'Unique impressions (organic)',
  ...['Clicks', 'Reactions', 'Comments', 'Reposts', 'Engagement rate'].flatMap(threefold),
];
/** A day with so many organic and sponsored impressions, and a tenth, a twentieth … of all else. */
const day = (date: string, organic: number, sponsored: number) => {
  const triple = (part: number) => [organic / part, sponsored / part, (organic + sponsored) / part];
  return [date, ...triple(1), organic / 2, ...[10, 20, 50, 100].flatMap(triple), 0.1, 0.1, 0.1];
};
const contentFile = (...posts: (string | number)[][]) =>
  xls({
    Metrics: [describes, dayHeads, day('04/03/2026', 1000, 0), day('04/04/2026', 1000, 500)],
    'All posts': [describes, postHeads, ...posts],
  });

describe('a page’s content', () => {
  test('is known, with nothing unknown or missing, and its dates are told by its ids', () => {
    const known = recogniseFile(contentFile(post()), options);
    expect(known?.format.id).toBe('linkedin-page-content');
    expect(known?.recognition).toEqual({
      unknown: [],
      missing: [],
      dateOrder: { order: 'month first', sure: true },
    });
  });

  test('posts and days are read', () => {
    const { used, refused } = readFile(
      content,
      contentFile(post({ 'Content Type': 'Video', Views: '1,200' })),
    );
    expect(refused).toEqual([]);
    expect(used).toHaveLength(3);
    expect(figuresOf(used[0])).toEqual({
      impressions: 2000,
      views: 1200,
      clicks: 100,
      reactions: 30,
      comments: 4,
      shares: 2,
      follows: 1,
    });
    expect(postOf(used[0])).toMatchObject({
      platform: 'linkedin',
      url: link('2026-04-03'),
      author: null,
      format: 'video',
      text: 'Bread at dawn',
      promoted: false,
      publishedAt: new Date(2026, 3, 3, 12).getTime(),
    });
    expect(periodOf(used[1])).toMatchObject({
      account: null,
      from: '2026-04-03',
      to: '2026-04-03',
      metrics: { impressions: 1000, reach: 500, clicks: 100, reactions: 50, comments: 20, shares: 10 },
    });
  });

  test('of a day with sponsored impressions the organic reach is not the day’s', () => {
    const { used } = readFile(content, contentFile(post()));
    expect(periodOf(used[2]).metrics).toEqual({
      impressions: 1500,
      clicks: 150,
      reactions: 75,
      comments: 30,
      shares: 15,
    });
  });

  test('a sponsored post says so, in any language, and beside its organic row is a duplicate', () => {
    const alone = readFile(content, contentFile(post({ 'Post type': 'Sponsorisé' })));
    expect(postOf(alone.used[0]).promoted).toBe(true);
    const both = readFile(content, contentFile(post({ 'Post type': 'Sponsored' }), post()));
    expect(postOf(both.used[0]).promoted).toBe(false);
    expect(refusalsOf(both)).toEqual(['3 duplicate (Post link)']);
  });

  test('each row that cannot be used is told with its reason', () => {
    const file = contentFile(
      post({ 'Post link': link('2026-04-03', 1), Clicks: -5 }),
      post({ 'Post link': link('2026-04-03', 2), Impressions: 'many' }),
      post({ 'Post link': link('2026-04-03', 3), Likes: 2.5 }),
      post({ 'Post link': link('2026-04-03', 4), 'Created date': '04/03/2027' }),
      post({ 'Post link': link('2026-04-03', 5), 'Created date': '13/32/2026' }),
      post({ 'Post link': 'https://www.linkedin.com/company/harbour-bakery/' }),
      post({ 'Post link': 'https://shop.example/p/1' }),
      post({ 'Post link': '' }),
      post(),
      post({ 'Post title': 'again' }),
    );
    const read = readFile(content, file);
    expect(refusalsOf(read)).toEqual([
      '3 negative count (Clicks)',
      '4 not a number (Impressions)',
      '5 not a whole number (Likes)',
      '6 future date (Created date)',
      '7 bad date (Created date)',
      '8 other site (Post link)',
      '9 other site (Post link)',
      '10 no post (Post link)',
      '12 duplicate (Post link)',
    ]);
    expect(read.used.filter(({ of }) => of === 'post')).toHaveLength(1);
    expect(read.refused[0]?.cells).toContain('-5');
  });

  test('columns in another order, and fewer of them, are found', () => {
    const heads = ['Clicks', 'Post type', 'Impressions', 'Something new', 'Post link'];
    const file = xls({ Posts: [heads, [7, 'Organic', 90, 'x', link('2026-04-03')]] });
    const { used } = readFile(content, file);
    expect(figuresOf(used[0])).toEqual({ clicks: 7, impressions: 90 });
    const recognition = content.recognise(file, options);
    expect(recognition?.unknown).toEqual(['Something new']);
    expect(recognition?.missing).toContain('Created date');
  });

  test('older heads are known', () => {
    const older = postHeads.map((head) =>
      head === 'Views' ? 'Views (Excluding offsite video views)' : head.replace('Post', 'Update'),
    );
    const file = xls({ 'All updates': [describes, older, post({ Views: 50 })] });
    expect(figuresOf(readFile(content, file).used[0])).toMatchObject({ views: 50, impressions: 2000 });
  });

  const french: Readonly<Record<string, string>> = {
    'Post title': 'Titre de la publication',
    'Post link': 'Lien de la publication',
    'Post type': 'Type de publication',
    'Created date': 'Date de création',
    Clicks: 'Clics',
    Likes: 'J’aime',
    Comments: 'Commentaires',
    Reposts: 'Republications',
    Follows: 'Abonnements',
  };

  test('French heads and days first', () => {
    const heads = postHeads.map((head) => french[head] ?? head);
    const file = xls({ Posts: [describes, heads, post({ 'Created date': '03/04/2026', Clicks: '1 200' })] });
    const { used } = readFile(content, file);
    expect(figuresOf(used[0])).toMatchObject({ clicks: 1200, reactions: 30, shares: 2 });
    // 3 April: the post's own id says so.
    expect(postOf(used[0]).publishedAt).toBe(new Date(2026, 3, 3, 12).getTime());
    expect(content.recognise(file, options)?.dateOrder).toEqual({ order: 'day first', sure: true });
  });

  test('heads in a language that is not known are read by their places, if the stated rates come out', () => {
    const heads = postHeads.map((_, at) => `Sarake ${at}`);
    const days = dayHeads.map((_, at) => `Päivä ${at}`);
    const file = xls({
      Mittarit: [['Kuvaus'], days, day('04/03/2026', 1000, 500)],
      Julkaisut: [['Kuvaus'], heads, post()],
    });
    const recognition = content.recognise(file, options);
    expect(recognition?.unknown).toEqual([...heads, ...days]);
    const { used } = readFile(content, file);
    expect(figuresOf(used[0])).toMatchObject({ impressions: 2000, clicks: 100, reactions: 30, follows: 1 });
    expect(periodOf(used[1]).metrics).toMatchObject({ impressions: 1500, clicks: 150 });
  });

  test('places whose stated rates do not come out are not read', () => {
    const heads = postHeads.map((_, at) => `Sarake ${at}`);
    const file = xls({ Julkaisut: [heads, post({ Clicks: 55 })] });
    expect(content.recognise(file, options)).toBeUndefined();
  });

  test('HTML and formulas in titles stay text', () => {
    const title = '<script>alert(1)</script> =HYPERLINK("http://evil.example")';
    const { used } = readFile(content, contentFile(post({ 'Post title': title })));
    expect(postOf(used[0]).text).toBe(title);
  });
});

describe('a page’s followers', () => {
  const heads = [
    'Date',
    'Sponsored followers',
    'Organic followers',
    'Auto-invited followers',
    'Total followers',
  ];
  const others = Object.fromEntries(
    ['Location', 'Job function', 'Seniority', 'Industry', 'Company size'].map((name) => [
      name,
      [
        [name, 'Total followers'],
        ['Somewhere', 12],
      ],
    ]),
  );
  const days = [
    ['10/01/2026', 0, 3, 0, 3],
    ['10/02/2026', 1, 2, 0, 3],
    ['10/02/2026', 1, 2, 0, 3],
    ['10/03/2026', 0, -2, 0, -2],
    ['10/13/2027', 0, 1, 0, 1],
  ];

  test('days are read; who they are is left alone', () => {
    const file = xls({ 'New followers': [heads, ...days], ...others });
    const known = recogniseFile(file, options);
    expect(known?.format.id).toBe('linkedin-page-followers');
    expect(known?.recognition).toEqual({
      unknown: [],
      missing: [],
      dateOrder: { order: 'month first', sure: true },
    });
    const read = readFile(followers, file);
    expect(read.used.map((row) => [periodOf(row).from, periodOf(row).metrics])).toEqual([
      ['2026-10-01', { newFollowers: 3 }],
      ['2026-10-02', { newFollowers: 3 }],
      ['2026-10-03', { newFollowers: -2 }],
    ]);
    expect(refusalsOf(read)).toEqual(['4 duplicate (Date)', '6 future date (Date)']);
  });

  test('in another language by shape, where its parts add up', () => {
    const file = (rows: (string | number)[][]) =>
      xls({ Uudet: [heads.map((head) => `x ${head}`), ...rows], ...others });
    expect(readFile(followers, file(days.slice(0, 2))).used).toHaveLength(2);
    expect(followers.recognise(file(days.slice(0, 2)), options)?.unknown).toHaveLength(5);
    expect(followers.recognise(file([['10/01/2026', 0, 3, 0, 4]]), options)).toBeUndefined();
  });

  test('any table of five columns is not taken for it', () => {
    expect(followers.recognise(openText('Date,a,b,c,d\n10/01/2026,0,3,0,3\n'), options)).toBeUndefined();
  });
});

describe('a page’s visitors', () => {
  const heads = [
    'Date',
    ...['Overview', 'Life', 'Jobs', 'Total'].flatMap((tab) =>
      ['page views', 'unique visitors'].flatMap((what) =>
        ['desktop', 'mobile', 'total'].map((device) => `${tab} ${what} (${device})`),
      ),
    ),
  ];
  const row = (date: string, views: number, people: number) => [
    date,
    ...Array.from({ length: 4 }, () => [views, views * 2, views * 3, people, people, people + 1]).flat(),
  ];

  test('page views and visitors of all tabs and devices', () => {
    const file = xls({ 'Visitor metrics': [heads, row('10/01/2026', 5, 3), row('10/14/2026', 6, 4)] });
    expect(recogniseFile(file, options)?.format.id).toBe('linkedin-page-visitors');
    expect(visitors.recognise(file, options)?.unknown).toEqual([]);
    expect(readFile(visitors, file).used.map((one) => periodOf(one).metrics)).toEqual([
      { pageViews: 15, visitors: 4 },
      { pageViews: 18, visitors: 5 },
    ]);
  });

  test('in another language by shape', () => {
    const file = xls({ V: [heads.map((_, at) => `k${at}`), row('10/01/2026', 5, 3)] });
    expect(periodOf(readFile(visitors, file).used[0]).metrics).toEqual({ pageViews: 15, visitors: 4 });
  });
});

describe('a page’s competitors', () => {
  const heads = ['Page', 'Total Followers', 'New Followers', 'Total post engagements', 'Total posts'];

  test.each([
    ['one cell', ['10/1/2026 - 10/30/2026']],
    ['two cells', ['10/01/2026', '10/30/2026']],
    ['in words', ['Oct 1, 2026 to Oct 30, 2026']],
  ])('each page by its name over the whole period (%s)', (_, dates) => {
    const file = xlsx({
      COMPETITORS: [dates, heads, ['Harbour Bakery', 1200, 12, '1,340', 9], ['Hill Mill', 900, -3, 20, 0]],
    });
    expect(recogniseFile(file, options)?.format.id).toBe('linkedin-page-competitors');
    const { used, refused } = readFile(competitors, file);
    expect(refused).toEqual([]);
    expect(used.map(periodOf)).toEqual([
      {
        platform: 'linkedin',
        account: null,
        name: 'Harbour Bakery',
        from: '2026-10-01',
        to: '2026-10-30',
        metrics: { followers: 1200, newFollowers: 12, engagements: 1340, posts: 9 },
      },
      expect.objectContaining({ name: 'Hill Mill', metrics: expect.objectContaining({ newFollowers: -3 }) }),
    ]);
  });

  test('without a period nobody knows what the figures count', () => {
    const file = xlsx({ COMPETITORS: [heads, ['Harbour Bakery', 1200, 12, 13, 9]] });
    expect(refusalsOf(readFile(competitors, file))).toEqual(['2 bad date']);
  });
});

describe('all posts of a profile', () => {
  const top = [
    'Post URL',
    'Post publish date',
    'Engagements',
    '',
    'Post URL',
    'Post publish date',
    'Impressions',
  ];
  const sheets = {
    DISCOVERY: [
      ['Overall Performance', '1/1/2026 - 10/30/2026'],
      ['Impressions', 9000],
      ['Members reached', 4000],
    ],
    ENGAGEMENT: [
      ['Date', 'Impressions', 'Engagements'],
      ['10/1/2026', 120, 5],
      ['10/14/2026', 80, 0],
    ],
    'TOP POSTS': [
      ['Maximum of 50 posts available to include in this list'],
      [],
      top,
      [link('2026-04-03', 1), '4/3/2026', 50, '', link('2026-04-03', 2), '4/3/2026', 3000],
      [link('2026-04-03', 3), '4/3/2026', 40, '', link('2026-04-03', 1), '4/3/2026', '2,500'],
    ],
    FOLLOWERS: [['Total followers on 10/30/2026:', 812], [], ['Date', 'New followers'], ['10/1/2026', 2]],
    DEMOGRAPHICS: [
      ['Top Demographics', 'Value', 'Percentage'],
      ['Job titles', 'Baker', '< 1%'],
    ],
  };

  test('is known, with nothing unknown or missing', () => {
    const known = recogniseFile(xlsx(sheets), options);
    expect(known?.format.id).toBe('linkedin-personal-aggregate');
    expect(known?.recognition).toEqual({
      unknown: [],
      missing: [],
      dateOrder: { order: 'month first', sure: true },
    });
  });

  test('the two tables that stand side by side are joined by the address', () => {
    const read = readFile(aggregate, xlsx(sheets));
    const posts = read.used.filter(({ of }) => of === 'post');
    expect(posts.map((row) => [postOf(row).url, figuresOf(row)])).toEqual([
      [link('2026-04-03', 2), { impressions: 3000 }],
      [link('2026-04-03', 1), { impressions: 2500 }],
    ]);
    // The third has engagements alone, which are of no single kind.
    expect(refusalsOf(read)).toEqual(['5 no figures (Engagements)']);
    expect(read.used.filter(({ of }) => of === 'account').map((row) => periodOf(row).metrics)).toEqual([
      { impressions: 120, engagements: 5 },
      { impressions: 80, engagements: 0 },
      { newFollowers: 2 },
    ]);
  });

  test('of a post from before the period the impressions are a part, and are not taken for all of them', () => {
    const since = (day: string) => ({
      ...sheets,
      DISCOVERY: [['Overall Performance', `${day} - 10/30/2026`]],
    });
    const untaken = ['4 part of its time (Impressions)', '5 part of its time (Impressions)'];
    expect(refusalsOf(readFile(aggregate, xlsx(since('6/1/2026'))))).toEqual([
      ...untaken,
      '5 no figures (Engagements)',
    ]);
    expect(refusalsOf(readFile(aggregate, xlsx(since('4/3/2026'))))).toEqual(['5 no figures (Engagements)']);
    const { DISCOVERY, ...byDays } = sheets;
    expect(DISCOVERY).toBeDefined();
    expect(refusalsOf(readFile(aggregate, xlsx(byDays)))).toEqual([...untaken, '5 no figures (Engagements)']);
  });

  test('sheets that are missing, or in another language, are told', () => {
    const alone = xlsx({ 'TOP POSTS': sheets['TOP POSTS'] });
    expect(aggregate.recognise(alone, options)?.missing).toEqual(['ENGAGEMENT', 'FOLLOWERS']);
    const finnish = xlsx({
      JULKAISUT: [top.map((_, at) => (at === 3 ? '' : `k${at}`)), ...sheets['TOP POSTS'].slice(3)],
      SEURAAJAT: [
        ['Päivä', 'Uudet'],
        ['10/1/2026', 2],
      ],
    });
    expect(aggregate.recognise(finnish, options)?.unknown).toEqual([
      'k0',
      'k1',
      'k2',
      'k4',
      'k5',
      'k6',
      'Päivä',
      'Uudet',
    ]);
    expect(readFile(aggregate, finnish).used).toHaveLength(3);
  });
});

describe('one post of a profile', () => {
  const rows: (string | number)[][] = [
    ['Post URL', link('2026-04-03')],
    ['Post Date', 'Apr 3, 2026'],
    ['Post Publish Time', '2:10 PM'],
    [],
    ['Impressions', '12,400'],
    ['Members reached', 8000],
    ['Profile viewers from this post', 21],
    ['Followers gained from this post', 3],
    ['Social engagements', 90],
    ['Reactions', 70],
    ['Comments', 12],
    ['Reposts', 8],
    ['Saves', 5],
    ['Sends on LinkedIn', 2],
    ['Link engagements', 44],
  ];
  const figures = {
    impressions: 12_400,
    reach: 8000,
    profileVisits: 21,
    follows: 3,
    reactions: 70,
    comments: 12,
    shares: 8,
    saves: 5,
    linkClicks: 44,
  };

  test('names and values become one post', () => {
    const file = xlsx({ PERFORMANCE: rows, 'TOP DEMOGRAPHICS': [['Category', 'Value', '%']] });
    const known = recogniseFile(file, options);
    expect(known?.format.id).toBe('linkedin-single-post');
    expect(known?.recognition.unknown).toEqual([]);
    expect(known?.recognition.missing).toEqual([]);
    const { used, refused } = readFile(single, file);
    expect(refused).toEqual([]);
    expect(figuresOf(used[0])).toEqual(figures);
    expect(postOf(used[0]).publishedAt).toBe(new Date(2026, 3, 3, 12).getTime());
  });

  test('in another order, with names of another language and new ones', () => {
    const file = xlsx({
      P: [
        ['Réactions', 70],
        ['Nouveauté', 3],
        ['Commentaires', -1],
        ['URL du post', link('2026-04-03')],
      ],
    });
    expect(single.recognise(file, options)?.unknown).toEqual(['Nouveauté']);
    const read = readFile(single, file);
    expect(figuresOf(read.used[0])).toEqual({ reactions: 70 });
    expect(refusalsOf(read)).toEqual(['3 negative count (Commentaires)']);
  });

  test('a post of next year is none', () => {
    const file = xlsx({
      P: rows.map(([name, value]) => (name === 'Post Date' ? [name, 'Apr 3, 2027'] : [name, value])),
    });
    expect(refusalsOf(readFile(single, file))).toEqual(['1 future date']);
  });
});

test('no two of these files are taken for each other', () => {
  const formats = [content, followers, visitors, competitors, aggregate, single];
  const files = [
    contentFile(post()),
    xlsx({
      A: [
        ['Post URL', link('2026-04-03')],
        ['Impressions', 5],
        ['Comments', 1],
      ],
    }),
  ];
  expect(
    files.map((file) =>
      formats.filter((one) => one.recognise(file, { ...options, now })).map(({ id }) => id),
    ),
  ).toEqual([['linkedin-page-content'], ['linkedin-single-post']]);
});
