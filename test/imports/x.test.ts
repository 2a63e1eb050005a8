import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import x from '../../src/imports/formats/x-analytics.ts';
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
