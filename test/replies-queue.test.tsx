import { describe, expect, test } from 'vitest';
import type { CommentFiguresRow } from '../src/database/rows.ts';
import type { IntentId, Sentiment } from '../src/domain/intent.ts';
import { momentOf } from '../src/panel/comment-later.ts';
import { piecesOf } from '../src/panel/comment-words.tsx';
import { plainWords } from '../src/panel/queue-search.ts';
import { choicesAmong, filtersSet, firstFilters, fitting } from '../src/panel/queue-view.ts';

function row(
  id: string,
  intents: readonly IntentId[] | null,
  { language = 'fr' as string | null, sentiment = null as Sentiment | null } = {},
): CommentFiguresRow {
  return {
    platform: 'harbour',
    id,
    postId: 'p1',
    account: 'mine',
    author: id,
    thread: id,
    role: 'others',
    publishedAt: 0,
    dated: true,
    calls: [],
    state: 'waits',
    decision: null,
    until: null,
    answer: null,
    answeredAt: null,
    answerDated: false,
    understanding: intents && {
      language,
      intents: intents.map((what) => ({ what, confidence: 0.9, words: [] })),
      sentiment: sentiment && { what: sentiment, confidence: 0.8, words: [] },
    },
    understoodBy: 1,
  };
}

const rows = [
  row('a', ['question', 'price'], { language: 'en' }),
  row('b', ['complaint'], { sentiment: 'negative' }),
  row('c', []),
  row('d', null),
  row('e', ['question'], { language: null }),
];
const idsOf = (some: readonly CommentFiguresRow[]) => some.map(({ id }) => id).join('');

describe('filters', () => {
  test.each([
    [{}, 'abcde'],
    [{ intent: 'question' }, 'ae'],
    [{ intent: 'undecided' }, 'cd'],
    [{ language: 'fr' }, 'bc'],
    [{ language: '' }, 'de'],
    [{ sentiment: 'negative' }, 'b'],
    [{ intent: 'question', language: 'en' }, 'a'],
    [{ intent: 'crisis' }, ''],
  ] as const)('%j lets through %s', (filters, ids) => {
    expect(idsOf(fitting(rows, { ...firstFilters, ...filters }))).toBe(ids);
    expect(filtersSet({ ...firstFilters, ...filters })).toBe(Object.keys(filters).length);
  });

  test('choices count a comment with each of its intents, most urgent first, and unknown languages too', () => {
    expect(choicesAmong(rows)).toEqual({
      intents: [
        ['complaint', 1],
        ['price', 1],
        ['question', 2],
        ['undecided', 2],
      ],
      languages: [
        ['fr', 2],
        ['', 2],
        ['en', 1],
      ],
    });
  });

  test('a search takes no notice of accents, case or full-width letters', () => {
    expect(plainWords('ÉTÉ Ｖｉｇｉｅ Straße œuvre')).toBe('ete vigie straße œuvre');
  });
});

describe('putting off', () => {
  // 22 November 2026 is a Sunday.
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 30).getTime();
  const nine = (day: number) => new Date(2026, 10, day, 9).getTime();
  test.each([
    ['hours', at(22, 10), at(22, 13)],
    ['tomorrow', at(22, 10), nine(23)],
    ['tomorrow', at(22, 1), nine(23)],
    ['monday', at(22, 10), nine(23)],
    ['monday', at(23, 8), nine(30)],
    ['monday', at(24, 8), nine(30)],
    ['monday', at(28, 23), nine(30)],
  ] as const)('until %s', (choice, now, moment) => {
    expect(momentOf(choice, now)).toBe(moment);
  });
});

describe('words that stand out', () => {
  test.each([
    ['a cat and a cat', ['cat'], 'a |cat| and a |cat|'],
    ['where is it?', ['where is', 'is it'], '|where is it|?'],
    ['plain', [], 'plain'],
    ['plain', [''], 'plain'],
    ['aaa', ['aa', 'a'], '|aaa|'],
    ['', ['x'], ''],
  ])('%s with %j', (text, words, shown) => {
    const pieces = piecesOf(text, words);
    expect(pieces.map((piece) => (piece.marked ? `|${piece.text}|` : piece.text)).join('')).toBe(shown);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
