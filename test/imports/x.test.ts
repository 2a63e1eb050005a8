import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import x from '../../src/imports/formats/x-analytics.ts';
import overview from '../../src/imports/formats/x-overview.ts';
import { figuresOf, now, openText, options, readFile, refusalsOf } from './opened-file.ts';

const facts = options.platforms.find(({ id }) => id === 'x');

describe('X’s content export', () => {
  const head =
    'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks';
  const line = (id: string, link = `https://x.com/harbour_bakery/status/${id}`) =>
    `${id},"Tue, Jul 14, 2026","New loaf, ""still warm""",${link},655,2,13,1,5,3,4,6,7,8,9,0,0`;

  test('is read with all its figures', () => {
    const file = openText(`${head}\n${line('2076950000000000000')}\n`);
    expect(recogniseFile(file, options)?.format.id).toBe('x-analytics');
    expect(recogniseFile(file, options)?.recognition.unknown).toEqual([]);
    const { used, refused } = readFile(x, file);
    expect(refused).toEqual([]);
    expect(used[0]).toMatchObject({
      line: 2,
      post: {
        platform: 'x',
        url: 'https://x.com/harbour_bakery/status/2076950000000000000',
        author: 'harbour_bakery',
        text: 'New loaf, "still warm"',
      },
    });
    expect(figuresOf(used[0])).toEqual({
      impressions: 655,
      reactions: 2,
      saves: 1,
      follows: 3,
      comments: 4,
      shares: 6,
      profileVisits: 7,
      linkClicks: 9,
    });
    const [first] = used;
    expect(first?.of === 'post' && first.post.publishedAt).toBe(new Date(2026, 6, 14, 12).getTime());
  });

  test('is joined by the address where a workbook has rounded the id', () => {
    const read = readFile(
      x,
      openText(`${head}\n${line('2076950000000000000').replace(/^\d+/, '2.07695E+18')}\n`),
    );
    expect(read.used[0]).toMatchObject({
      post: { id: null, url: 'https://x.com/harbour_bakery/status/2076950000000000000' },
    });
  });

  test('has an address where the file has the id alone', () => {
    const read = readFile(
      x,
      openText(
        `${head}\n${line('2076950000000000000', '')}\n${line('2076950000000000000', '')}\n${line('2.1E+18', '')}\n`,
      ),
    );
    expect(read.used[0]).toMatchObject({
      post: { id: '2076950000000000000', url: 'https://x.com/i/status/2076950000000000000' },
    });
    expect(refusalsOf(read)).toEqual(['3 duplicate (Post Link)', '4 no post (Post Link)']);
  });
});

test('X’s former tweet activity export is read', () => {
  const file = openText(
    '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","user profile clicks","url clicks","hashtag clicks","detail expands","permalink clicks","app opens","app installs","follows","email tweet","dial phone","media views","media engagements","promoted impressions","promoted url clicks"\n' +
      '"1080000000000000000","https://twitter.com/harbour_bakery/status/1080000000000000000","Happy new year","2019-01-01 06:00 +0000","1234.0","20.0","0.016","3.0","2.0","9.0","4.0","5.0","0.0","1","0","0","0","1","0","0","12","12","-","-"\n',
  );
  expect(recogniseFile(file, options)?.recognition.unknown).toEqual([]);
  const { used } = readFile(x, file);
  expect(figuresOf(used[0])).toEqual({
    impressions: 1234,
    shares: 3,
    comments: 2,
    reactions: 9,
    profileVisits: 4,
    linkClicks: 5,
    follows: 1,
  });
  const [first] = used;
  expect(first?.of === 'post' && first.post.publishedAt).toBe(Date.UTC(2019, 0, 1, 6));
});

test('X’s former export with all its columns of advertising tells what was not paid for', () => {
  const metrics = [
    ...[
      'impressions',
      'engagements',
      'engagement rate',
      'retweets',
      'replies',
      'favorites',
      'user profile clicks',
    ],
    ...['url clicks', 'hashtag clicks', 'detail expands', 'permalink clicks', 'app opens', 'app installs'],
    ...['follows', 'email tweet', 'dial phone', 'media views', 'media engagements'],
  ];
  const promoted = metrics.map((name) => `promoted ${name}`);
  const cells = (first: number) => metrics.map((_, at) => `"${first + at}.0"`).join(',');
  const file = openText(
    `${['Tweet id', 'Tweet permalink', 'Tweet text', 'time', ...promoted, ...metrics].map((head) => `"${head}"`).join(',')}\n` +
      `"1080000000000000000","https://twitter.com/harbour_bakery/status/1080000000000000000","Hi","2019-01-01 06:00 +0000",${cells(900)},${cells(100)}\n` +
      `"1080000000000000001","https://twitter.com/harbour_bakery/status/1080000000000000001","Ho","2019-01-02 06:00 +0000",${metrics.map(() => '"-"').join(',')},${cells(200)}\n`,
  );
  expect(recogniseFile(file, options)?.recognition.unknown).toEqual([]);
  const { used, refused } = readFile(x, file);
  expect(refused).toEqual([]);
  expect(used.map((row) => figuresOf(row))).toEqual([
    {
      impressions: 100,
      shares: 103,
      comments: 104,
      reactions: 105,
      profileVisits: 106,
      linkClicks: 107,
      follows: 113,
    },
    {
      impressions: 200,
      shares: 203,
      comments: 204,
      reactions: 205,
      profileVisits: 206,
      linkClicks: 207,
      follows: 213,
    },
  ]);
});

describe('X’s overview of an account', () => {
  const head =
    'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views';

  test('is read day by day, with follows less unfollows', () => {
    const file = openText(
      `${head}\n"Sun, Nov 2, 2025",1200,30,80,5,2,9,4,6,3,40,2,100,150\n"Mon, Nov 3, 2025",900,20,60,1,0,1,4,0,1,20,0,0,\n`,
    );
    const known = recogniseFile(file, options);
    expect(known?.format.id).toBe('x-overview');
    expect(known?.recognition).toMatchObject({ unknown: [], missing: [] });
    const { used, refused } = readFile(overview, file);
    expect(refused).toEqual([]);
    expect(used).toMatchObject([
      {
        of: 'account',
        line: 2,
        period: {
          platform: 'x',
          account: null,
          from: '2025-11-02',
          to: '2025-11-02',
          metrics: {
            impressions: 1200,
            reactions: 30,
            engagements: 80,
            saves: 5,
            shares: 3,
            newFollowers: 5,
            comments: 6,
            profileVisits: 40,
            posts: 2,
            views: 100,
          },
        },
      },
      { period: { from: '2025-11-03', metrics: { newFollowers: -3 } } },
    ]);
  });

  test('without how many left nobody knows by how many there are more', () => {
    const read = readFile(
      overview,
      openText(
        `${head}\n"Sun, Nov 2, 2025",1200,30,80,5,2,9,,6,3,40,2,100,150\n"Sun, Nov 2, 2025",1,1,1,1,1,1,1,1,1,1,1,1,1\nsoon,1,1,1,1,1,1,1,1,1,1,1,1,1\n`,
      ),
    );
    expect(read.used).toHaveLength(1);
    expect(JSON.stringify(read.used)).not.toContain('newFollowers');
    expect(refusalsOf(read)).toEqual(['3 duplicate (Date)', '4 bad date (Date)']);
  });

  test('of single posts is another file', () => {
    expect(
      overview.recognise(
        openText('Post id,Date,Impressions,Likes,Profile visits\n1,2026-01-01,1,1,1\n'),
        options,
      ),
    ).toBeUndefined();
  });
});

describe('addresses of X', () => {
  test.each([
    'https://x.com/Harbour_Bakery/status/1080000000000000000',
    'http://twitter.com/harbour_bakery/statuses/1080000000000000000?s=20',
    'mobile.twitter.com/harbour_bakery/status/1080000000000000000/photo/1',
  ])('%s', (address) => {
    expect(facts?.postAt(address, now)).toEqual({
      id: '1080000000000000000',
      url: 'https://x.com/i/status/1080000000000000000',
      author: 'harbour_bakery',
      // By the published rule: the upper bits count milliseconds since 4 November 2010.
      madeAt: Number(1080000000000000000n >> 22n) + 1288834974657,
      madeAtIs: 'publication',
    });
  });

  test('name no author where the path has none, and no time where the id has none', () => {
    expect(facts?.postAt('https://x.com/i/web/status/1080000000000000000', now)?.author).toBeNull();
    expect(facts?.postAt('https://twitter.com/jack/status/20', now)?.madeAt).toBeNull();
    expect(facts?.postAt('https://x.com/jack/status/9080000000000000000', now)?.madeAt).toBeNull();
  });

  test.each([
    'https://x.com/harbour_bakery',
    'https://fox.com/a/status/1080000000000000000',
    '1080000000000000000',
    'https://x.com/a/status/abc',
  ])('%s is none', (address) => expect(facts?.postAt(address, now)).toBeUndefined());
});
