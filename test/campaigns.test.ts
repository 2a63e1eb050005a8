import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign, CampaignRule, PostNote } from '../src/domain/campaign.ts';
import { campaignState } from '../src/domain/campaign-state.ts';
import { hashtagsIn, searchText } from '../src/domain/campaign-words.ts';
import { campaignsOf, type TaggedBy } from '../src/domain/campaigns-of.ts';
import { longestText } from '../src/domain/post.ts';
import { utmCampaignIn, utmCampaignsIn } from '../src/domain/utm.ts';
import { startOfDay, windowOfDays } from '../src/domain/weekly-window.ts';

const spring: Campaign = {
  id: 'spring',
  name: 'Spring',
  from: '2026-03-01',
  to: '2026-03-31',
  rules: [],
  reviewedAt: null,
};

const noteOf = (change: Partial<PostNote> = {}): PostNote => ({
  platform: 'harbour',
  id: '1',
  campaigns: [],
  notCampaigns: [],
  note: '',
  link: null,
  ...change,
});

function tagged(
  text: string | null,
  rule: CampaignRule,
  {
    note,
    publishedAt = null,
    ...by
  }: { readonly note?: PostNote; readonly publishedAt?: number | null } & TaggedBy = {},
) {
  return campaignsOf({ text, publishedAt }, note, [{ ...spring, rules: [rule] }], by).flatMap(
    ({ reasons }) => reasons,
  );
}

describe('by its text', () => {
  test.each([
    ['Notre ÉTÉ commence', 'été', true],
    ['Notre ete commence', 'été', true],
    ['l’été arrive', 'ete', true],
    ['Un étendard', 'été', false],
    ['répété', 'été', false],
    ['Soldes d’été !', "soldes d'été", true],
    ['soldes\n d’hiver', 'soldes   d’hiver', true],
    ['soldes et fin d’hiver', 'soldes d’hiver', false],
    ['𝗦𝗽𝗿𝗶𝗻𝗴 sale', 'spring', true],
    ['Offspring sale', 'spring', false],
    ['spring2026', 'spring', false],
    ['spring-2026', 'spring', true],
    ['#spring', 'spring', true],
    ['Straße', 'STRASSE', true],
    ['Cœur de ville', 'coeur', true],
    ['春のセール開催', 'セール', true],
    ['50 % off!', '50 % off', true],
    ['150 % off!', '50 % off', false],
    ['anything', '   ', false],
    ['', 'spring', false],
  ])('%j holds %j: %j', (text, words, expected) => {
    expect(searchText(text).holdsWords(words)).toBe(expected);
  });

  test('words are found whatever the case and accents they are written in', () => {
    const accented = fc.constantFrom('été', 'Noël', 'garçon', 'mañana', 'Über', 'naïve', 'żółw');
    fc.assert(
      fc.property(accented, fc.constantFrom('NFC', 'NFD', 'NFKC'), fc.boolean(), (word, form, loud) => {
        const written = (loud ? word.toUpperCase() : word.toLowerCase()).normalize(form);
        expect(searchText(`Voici : ${written}, enfin.`).holdsWords(word)).toBe(true);
        expect(searchText(`x${written}x`).holdsWords(word)).toBe(false);
      }),
    );
  });
});

describe('by its hashtags', () => {
  test.each([
    ['Vive l’#été !', 'été', true],
    ['#ÉTÉ', '#été', true],
    ['#étéindien', 'été', false],
    ['#ete', 'été', false],
    ['été', 'été', false],
    ['a#été', 'été', false],
    ['(#été)', 'été', true],
    ['#été_2026', 'été', false],
    ['#été.', 'été', true],
    ['https://example.com/#été', 'été', false],
    ['#e\u0301te\u0301', 'été', true],
    ['#2026', '2026', false],
    ['#2026spring', '2026spring', true],
    ['＃春', '春', true],
    ['#spring', '', false],
  ])('%j holds #%s: %j', (text, tag, expected) => {
    expect(searchText(text).holdsHashtag(tag)).toBe(expected);
  });

  test('every hashtag that a text has is found in it, and no other', () => {
    const tag = fc.stringMatching(/^[a-zà-ö]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 8 }), tag, (tags, other) => {
        const text = tags.map((each) => `word #${each}`).join(', ');
        expect(hashtagsIn(text)).toEqual(tags);
        expect(searchText(text).holdsHashtag(other)).toBe(tags.includes(other));
      }),
    );
  });
});

describe('by its utm_campaign', () => {
  test.each([
    ['https://shop.example/a?utm_source=x&utm_campaign=Spring', 'Spring'],
    ['https://shop.example/?utm_campaign=spring%20sale', 'spring sale'],
    ['https://shop.example/?utm_campaign=spring+sale', 'spring sale'],
    ['http://shop.example/?utm_campaign=spring', undefined],
    ['javascript:alert(1)//?utm_campaign=spring', undefined],
    ['https://shop.example/?utm_campaign=', undefined],
    ['https://', undefined],
    ['spring', undefined],
  ])('%s: %j', (address, campaign) => {
    expect(utmCampaignIn(address)).toBe(campaign);
  });

  test('addresses stand in sentences, and one that the kept text ends in may be half a one', () => {
    const text = 'See (https://a.example/?utm_campaign=one), and https://b.example/x?utm_campaign=two.';
    expect(utmCampaignsIn(text)).toEqual(['one', 'two']);
    expect(utmCampaignsIn('https://b.example/x?utm_campaign=two', true)).toEqual([]);
    const kept = 'x'.repeat(longestText - 40).concat(' https://b.example/?utm_campaign=spring');
    expect([...kept].length).toBeGreaterThanOrEqual(longestText - 1);
    const rule: CampaignRule = { by: 'utm', campaign: 'spring' };
    expect(tagged(kept.slice(2), rule)).toHaveLength(1);
    expect(tagged(`x${kept}`, rule)).toHaveLength(0);
  });

  test('in the text, in the noted link, in web analytics; whatever its case', () => {
    const rule: CampaignRule = { by: 'utm', campaign: 'SPRING' };
    const link = 'https://shop.example/?utm_campaign=spring';
    expect(tagged(`Look: ${link}`, rule)).toEqual([{ by: 'rule', rule, metIn: 'text' }]);
    expect(tagged(null, rule, { note: noteOf({ link }) })).toEqual([{ by: 'rule', rule, metIn: 'link' }]);
    expect(tagged(null, rule, { traffic: [{ campaign: 'Spring' }] })).toEqual([
      { by: 'rule', rule, metIn: 'web analytics' },
    ]);
    expect(tagged(null, rule, { traffic: [{ campaign: null }] })).toEqual([]);
    expect(tagged('spring', rule)).toEqual([]);
  });
});

describe('by its days', () => {
  const rule: CampaignRule = { by: 'dates', from: '2026-03-01', to: '2026-03-02' };
  test.each([
    [startOfDay('2026-03-01') - 1, 0],
    [startOfDay('2026-03-01'), 1],
    [windowOfDays('2026-03-02', '2026-03-02').end - 1, 1],
    [windowOfDays('2026-03-02', '2026-03-02').end, 0],
    [null, 0],
  ])('published at %j: %i', (publishedAt, reasons) => {
    expect(tagged(null, rule, { publishedAt })).toHaveLength(reasons);
  });
});

describe('every tag', () => {
  const rules = fc.array(
    fc.constantFrom<CampaignRule>(
      { by: 'text', words: 'spring' },
      { by: 'hashtag', tag: 'launch' },
      { by: 'dates', from: '2026-03-01', to: '2026-03-31' },
      { by: 'utm', campaign: 'spring' },
    ),
  );
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  const campaigns = fc
    .tuple(ids, rules)
    .map(([all, some]) => all.map((id, index): Campaign => ({ ...spring, id, rules: some.slice(index) })));
  const posts = fc.record({
    text: fc.constantFrom(null, '', 'Spring is here', '#launch', 'https://x.example/?utm_campaign=spring'),
    publishedAt: fc.constantFrom(null, startOfDay('2026-03-10'), startOfDay('2026-05-10')),
  });
  const notes = fc.option(
    fc.tuple(ids, ids).map(([by, not]) => noteOf({ campaigns: by, notCampaigns: not })),
    { nil: undefined },
  );

  test('has a reason, is one of the campaigns, in their order, and none the post was taken out of', () => {
    fc.assert(
      fc.property(posts, notes, campaigns, (post, note, all) => {
        const tags = campaignsOf(post, note, all);
        const found = tags.map(({ campaign }) => campaign.id);
        expect(found).toEqual(all.map(({ id }) => id).filter((id) => found.includes(id)));
        for (const { campaign, reasons } of tags) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(note?.notCampaigns ?? []).not.toContain(campaign.id);
        }
        const byHand = all.filter(
          ({ id }) => note?.campaigns.includes(id) === true && !note.notCampaigns.includes(id),
        );
        expect(found).toEqual(expect.arrayContaining(byHand.map(({ id }) => id)));
        const withoutRules = campaignsOf(post, note, all, { byRules: false });
        expect(withoutRules.map(({ campaign }) => campaign.id)).toEqual(byHand.map(({ id }) => id));
      }),
    );
  });

  test('stays when rules are added', () => {
    fc.assert(
      fc.property(posts, notes, campaigns, rules, (post, note, all, more) => {
        const wider = all.map((campaign) => ({ ...campaign, rules: [...campaign.rules, ...more] }));
        const before = campaignsOf(post, note, all).map(({ campaign }) => campaign.id);
        expect(campaignsOf(post, note, wider).map(({ campaign }) => campaign.id)).toEqual(
          expect.arrayContaining(before),
        );
      }),
    );
  });
});

describe('states', () => {
  const reviewed = startOfDay('2026-04-20');
  test.each([
    ['2026-02-28', 3, null, 'coming'],
    ['2026-03-01', 3, null, 'running'],
    ['2026-03-31', 3, null, 'running'],
    ['2026-04-01', 3, null, 'ended'],
    ['2026-04-13', 3, null, 'ended'],
    ['2026-04-14', 3, null, 'review due'],
    ['2026-04-14', 0, null, 'ended'],
    ['2026-05-01', 3, reviewed, 'reviewed'],
    ['2026-05-01', 3, startOfDay('2026-03-15'), 'review due'],
  ] as const)('on %s with %i posts, reviewed %j: %s', (today, posts, reviewedAt, state) => {
    expect(campaignState({ ...spring, reviewedAt }, today, posts)).toBe(state);
  });

  test('without days it is a theme; without an end it runs on', () => {
    expect(campaignState({ from: null, to: null, reviewedAt: null }, '2026-03-01', 3)).toBe('theme');
    expect(campaignState({ ...spring, to: null }, '2036-03-01', 3)).toBe('running');
  });
});
