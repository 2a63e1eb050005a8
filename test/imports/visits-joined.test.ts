import { describe, expect, test } from 'vitest';
import { type LinkedPost, platformsNamedBy, postOfTraffic } from '../../src/database/join-traffic.ts';
import { landingsOfPost } from '../../src/database/link-of-post.ts';
import ga4 from '../../src/imports/formats/google-analytics-4.ts';
import { openText, options, readFile } from './opened-file.ts';

const posts: readonly LinkedPost[] = [
  made(
    'linkedin',
    'l1',
    'Read https://shop.example/bread?utm_source=linkedin&utm_medium=social&utm_campaign=Spring&utm_content=l1',
  ),
  made(
    'linkedin',
    'l2',
    'Read https://shop.example/bread?utm_source=linkedin&utm_medium=social&utm_campaign=Spring&utm_content=l2',
  ),
  made('instagram', 'i1', 'https://shop.example/butter/?utm_source=instagram&utm_campaign=spring'),
  made('x', 'x1', 'https://shop.example/p%C3%A2t%C3%A9'),
];

function made(platform: string, id: string, text: string): LinkedPost {
  return { platform, id, publishedAt: Date.UTC(2026, 7, 3), landings: landingsOfPost({ link: null, text }) };
}

const none = {
  ...{ from: null, to: null, campaign: null, source: null, medium: null, content: null, landing: null },
  ...{ sessions: null, engagedSessions: null, conversions: null, revenue: null },
};

/** Which post each row of a report belongs to, from the file to the post; null: none, or several. */
function joined(head: string, ...rows: string[]): (string | null)[] {
  const text = `# Start date: 20260801\n# End date: 20260831\n${head},Sessions\n${rows.map((row, at) => `${row},${at + 1}`).join('\n')}\n`;
  const { used, refused } = readFile(ga4, openText(text));
  expect(refused).toEqual([]);
  return used.map((row) => {
    if (row.of !== 'traffic') throw new Error('no traffic');
    return postOfTraffic(row.traffic, posts, options.platforms)?.id ?? null;
  });
}

describe('visits go to the one post that their tags and addresses lead to', () => {
  test('by the tags in the address that they came to', () => {
    expect(
      joined(
        'Landing page + query string',
        '/bread?utm_source=linkedin&utm_medium=social&utm_campaign=Spring&utm_content=l2&trk=public_post',
        '/bread?utm_source=LinkedIn&utm_campaign=spring',
        '/butter?utm_source=instagram&utm_campaign=spring&fbclid=PAaaa',
        '/bread?utm_source=newsletter&utm_campaign=Spring&utm_content=l1',
        '/bread',
        '(not set)',
      ),
    ).toEqual(['l2', null, 'i1', null, null, null]);
  });

  test('by the page alone, where the source names the platform and one post leads there', () => {
    expect(
      joined(
        'Landing page,Session source / medium',
        '/butter,l.instagram.com / referral',
        '/butter/,instagram / social',
        '/butter,(direct) / (none)',
        '/butter,(not set)',
        '/butter,google / organic',
        '/butter,linkedin.com / referral',
        '/bread,linkedin.com / referral',
        '/pâté,t.co / referral',
        '/,t.co / referral',
      ),
    ).toEqual(['i1', 'i1', null, null, null, null, null, 'x1', null]);
  });

  test('by campaign, source and content', () => {
    expect(
      joined(
        'Session campaign,Session source / medium,Session manual ad content',
        'spring,linkedin / social,l1',
        'SPRING,lnkd.in / referral,(not set)',
        'spring,instagram / social,(not set)',
        '(referral),l.instagram.com / referral,(not set)',
        '(direct),(direct) / (none),(not set)',
      ),
    ).toEqual(['l1', null, 'i1', null, null]);
  });

  test('not where an advertisement brought them, whose campaign is named alike', () => {
    expect(
      joined(
        'Session campaign,Session source / medium,Landing page + query string',
        'spring,instagram / cpc,/butter',
        'spring,instagram / paid_social,/butter',
        'spring,instagram / social,/butter',
      ),
    ).toEqual([null, null, 'i1']);
    const tagged = made('instagram', 'i2', 'https://shop.example/jam?utm_medium=Paid&utm_campaign=jam');
    const traffic = { ...none, source: 'instagram', medium: 'paid', campaign: 'jam', sessions: 1 };
    expect(postOfTraffic(traffic, [tagged], options.platforms)?.id).toBe('i2');
  });
});

test.each([
  ['linkedin.com', ['linkedin']],
  ['www.linkedin.com', ['linkedin']],
  ['fr.linkedin.com', ['linkedin']],
  ['lnkd.in', ['linkedin']],
  ['l.instagram.com', ['instagram']],
  ['m.instagram.com', ['instagram']],
  ['l.facebook.com', ['facebook']],
  ['X.com', ['x']],
  ['t.co', ['x']],
  ['fox.com', []],
  ['notlinkedin.com', []],
  ['linkedin.com.example', []],
  ['(direct)', []],
  [null, []],
])('the source %s names %j', (source, named) => {
  expect(platformsNamedBy({ source }, options.platforms)).toEqual(named);
});
