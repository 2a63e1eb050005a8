import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { MetricName } from '../src/domain/metrics.ts';
import type { Reading } from '../src/domain/post.ts';
import { platforms } from '../src/platforms/index.ts';
import { labels as instagramLabels } from '../src/platforms/instagram/labels.ts';
import { readLabelPairs } from '../src/platforms/label-pairs.ts';
import { type LabelTable, labelsIn } from '../src/platforms/label-table.ts';
import { labels as linkedinLabels } from '../src/platforms/linkedin/labels.ts';
import { postsIn } from '../src/platforms/posts-in.ts';
import { findPages } from './pages/find-pages.ts';
import { openPage } from './pages/read-page.ts';

const table: LabelTable = {
  en: { impressions: 'impressions', reach: 'members reached', comments: 'comments' },
  fr: { impressions: 'impressions', comments: 'commentaires' },
  nl: { comments: 'reacties' },
  sv: { reactions: 'reacties' },
};

describe('pairs are read by structure', () => {
  test.each([
    ['the number first', '<li><p>72</p><p>Impressions</p></li>', { impressions: '72' }],
    ['the label first', '<li><p>Impressions</p><p>72</p></li>', { impressions: '72' }],
    [
      'at any depth',
      '<div><div><b>72</b></div><div><i><u>Impressions</u></i></div></div>',
      { impressions: '72' },
    ],
    ['in a button', '<button><span>Comments</span><span>3</span></button>', { comments: '3' }],
    [
      'in a link with a text of its own',
      '<a><strong>1,234</strong> impressions</a>',
      { impressions: '1,234' },
    ],
    ['with a colon, in any case', '<p><span>IMPRESSIONS:</span> <span>72</span></p>', { impressions: '72' }],
    [
      'in definitions',
      '<dl><dt>Impressions</dt><dd>72</dd><dt>Comments</dt><dd>3</dd></dl>',
      { impressions: '72', comments: '3' },
    ],
    [
      'in definitions of which one is to come',
      '<dl><dt>Impressions</dt><dd></dd><dt>Comments</dt><dd>3</dd></dl>',
      { comments: '3' },
    ],
    [
      'in rows of a table',
      '<table><tr><th>Impressions</th><td>72</td></tr><tr><th>Comments</th><td>3</td></tr><tr><th>Rate</th><td>4%</td></tr></table>',
      { impressions: '72', comments: '3' },
    ],
    [
      'in columns of a table',
      '<table><tr><th>Impressions</th><th>Rate</th><th>Comments</th></tr><tr><td>72</td><td>4%</td><td>3</td></tr></table>',
      { impressions: '72', comments: '3' },
    ],
    [
      'turn by turn, numbers first',
      '<div><p>72</p><p>Impressions</p><p>50</p><p>Members reached</p></div>',
      { impressions: '72', reach: '50' },
    ],
    [
      'turn by turn, labels first',
      '<div><p>Impressions</p><p>72</p><p>Members reached</p><p>50</p></div>',
      { impressions: '72', reach: '50' },
    ],
    ['in one text, the number first', '<p>1,234 impressions</p>', { impressions: '1,234' }],
    ['in one text, the label first', '<p>Impressions: 1,234</p>', { impressions: '1,234' }],
    ['in one text, the label twice', '<p>Impressions: 1,234 Impressions</p>', { impressions: '1,234' }],
    [
      'in a line of several',
      '<p>1.2K Impressions · 2.1% CTR · 34 members reached</p>',
      { impressions: '1.2K', reach: '34' },
    ],
    [
      'beside a twin to hear that says both',
      '<div><span>72</span><span>72 impressions</span><span>Impressions</span></div>',
      { impressions: '72' },
    ],
    [
      'around what a framework leaves between texts',
      '<div><p><!---->72<!----></p><p>Members <!---->reached</p></div>',
      { reach: '72' },
    ],
    [
      'with a change and what it is compared to',
      '<div><div><p>72</p><span>23.1% vs. prior 7 days</span></div><p>Impressions</p></div>',
      { impressions: '72' },
    ],
    [
      'beside rates that take their turns',
      '<div><p>Impressions</p><p>72</p><p>CTR</p><p>2.1%</p><p>Comments</p><p>3</p></div>',
      { impressions: '72', comments: '3' },
    ],
    [
      'beside dashes that take their turns',
      '<div><p>72</p><p>Impressions</p><p>-</p><p>Members reached</p><p>3</p><p>Comments</p></div>',
      { impressions: '72', comments: '3' },
    ],
    [
      'with a tooltip',
      '<div><p>Impressions<span role="tooltip">What is it?</span></p><p>72</p></div>',
      { impressions: '72' },
    ],
    [
      'in columns of a row with a name',
      '<table><tr><th></th><th>Impressions</th><th>CTR</th><th>Comments</th></tr><tr><td>Organic</td><td>72</td><td>2.1%</td><td>-</td></tr></table>',
      { impressions: '72' },
    ],
    ['with a share beside it', '<div><p>Impressions</p><p>72</p><p>+5.2 %</p></div>', { impressions: '72' }],
    [
      'with a twin to hear',
      '<div><p aria-hidden="true">1.2K</p><p>1,234</p><p>Impressions</p></div>',
      { impressions: '1,234' },
    ],
    [
      'under a heading',
      '<section><h2>Discovery</h2><p>Impressions</p><p>72</p></section>',
      { impressions: '72' },
    ],
    [
      'as a heading',
      '<section><h2>Impressions</h2><p>72</p><ul><li>Followers<b>5%</b></li></ul></section>',
      { impressions: '72' },
    ],
    [
      'within other pairs',
      '<div><div><p>Comments</p><p>3</p></div><section><p>Impressions</p><p>72</p></section></div>',
      { impressions: '72', comments: '3' },
    ],
    [
      'twice, agreeing',
      '<div><p>Impressions</p><p>1.2K</p></div><div><p>1,204</p><p>Impressions</p></div>',
      { impressions: '1,204' },
    ],
  ])('%s', (_, html, counts) => {
    expect(read(html).counts).toEqual(counts);
  });

  test.each([
    ['a share', '<p>Impressions</p><p>10%</p>'],
    ['a sentence with a label and a number', '<p>Your post had 72 impressions</p>'],
    ['what everybody is shown in one text', '<p>72 comments</p>'],
    ['a label and two numbers in one text', '<p>72 impressions 50</p>'],
    ['a label and more words in one text', '<p>72 impressions from followers</p>'],
    ['two labels in one text', '<p>Impressions 72 Members reached</p>'],
    ['a text with a share or a change', '<p>72% impressions</p><p>+72 impressions</p>'],
    ['a line of what people wrote', '<blockquote>72 impressions · 5 members reached</blockquote>'],
    [
      'another label’s number where one’s own is a dash',
      '<div><p>Impressions</p><p>—</p><p>50</p><p>Comments</p></div>',
    ],
    ['a rate’s neighbour', '<div><p>Impressions</p><p>2.1%</p></div><div><p>CTR</p><p>72</p></div>'],
    [
      'several rows, one for each',
      '<table><tr><th></th><th>Impressions</th></tr><tr><td>Organic</td><td>7</td></tr><tr><td>Sponsored</td><td>8</td></tr></table>',
    ],
    ['lines of one text', '<p>Impressions<br>5,000</p>'],
    [
      'a number beside a sentence',
      '<p>Impressions of the last seven days, those of members who do not follow you included</p><p>72</p>',
    ],
    ['a label that only begins like one', '<div><p>Impressions rate</p><p>72</p></div>'],
    ['a number between two labels', '<div><p>Comments</p><p>72</p><p>Impressions</p></div>'],
    ['a label between two numbers', '<div><p>72</p><p>Impressions</p><p>50</p></div>'],
    ['two numbers beside a label', '<div><p>Impressions</p><p>72</p><p>50</p></div>'],
    [
      'a row of labels over numbers of which some are to come',
      '<div><div><p>Impressions</p><p>Comments</p></div><div><p>72</p></div></div>',
    ],
    [
      'labels over two rows of numbers',
      '<table><tr><th>Impressions</th><th>Comments</th></tr><tr><td>7</td><td>3</td></tr><tr><td>8</td><td>4</td></tr></table>',
    ],
    ['a label whose number is to come', '<div><p>Impressions</p><p>—</p></div><div><p>50</p></div>'],
    ['twice, not agreeing', '<div><p>Impressions</p><p>72</p></div><div><p>Impressions</p><p>50</p></div>'],
    ['a date or a time', '<div><p>Impressions</p><p>0:45</p></div><div><p>Comments</p><p>5 May</p></div>'],
    ['a change', '<div><p>Impressions</p><p>+72</p></div>'],
    ['a number alone', '<p>72</p>'],
    ['what is not seen', '<div hidden><p>Impressions</p><p>72</p></div><script>1</script>'],
    ['what people wrote', '<blockquote><p>Impressions</p><p>72</p></blockquote>'],
  ])('not %s', (_, html) => {
    expect(read(html).counts).toEqual({});
  });

  test('a shortened number is a range, in the page’s language', () => {
    const html = '<p>12,3 k</p><p>Impressions</p>';
    expect(read(html, 'fr').metrics.impressions).toEqual({ low: 12250, high: 12349, shown: '12,3 k' });
  });

  test('a label of another language is read in none but English, or where the page does not say its language', () => {
    const html = '<div><p>Commentaires</p><p>3</p></div><div><p>Members reached</p><p>5</p></div>';
    expect(read(html, 'en').counts).toEqual({ reach: '5' });
    expect(read(html, 'fr-CA').counts).toEqual({ comments: '3', reach: '5' });
    expect(read(html, 'ja').counts).toEqual({ comments: '3', reach: '5' });
    expect(read(html, '').counts).toEqual({ comments: '3', reach: '5' });
  });

  test('a label that means another metric in another language is none where the language is not known', () => {
    const html = '<div><p>Reacties</p><p>3</p></div>';
    expect(read(html, 'nl').counts).toEqual({ comments: '3' });
    expect(read(html, 'sv').counts).toEqual({ reactions: '3' });
    expect(read(html, 'da').counts).toEqual({});
    expect(read(html, 'constructor').counts).toEqual({});
  });

  test('tells the labels that were met, and those beside numbers that were not known', () => {
    const html =
      '<div><p>Impressions</p><p>72</p></div><div><p>7</p><p>&lt;b&gt;Sends&lt;/b&gt;</p></div><p>Discovery</p><div><p>Rate</p><p>5%</p></div>';
    expect(read(html).labels).toEqual({ met: ['Impressions'], unknown: ['<b>Sends</b>'] });
  });
});

describe('label tables', () => {
  test.each([
    ['linkedin', linkedinLabels],
    ['instagram', instagramLabels],
  ])('%s: each language names no label twice, and has those that matter', (_, labels) => {
    for (const language of ['en', 'fr', 'de', 'es', 'pt', 'it']) {
      expect([language, Object.keys(labels[language] ?? {})]).toEqual([
        language,
        expect.arrayContaining([
          'impressions',
          'reach',
          'reactions',
          'comments',
          'shares',
          'saves',
          'follows',
        ]),
      ]);
    }
    for (const [language, ofLanguage] of Object.entries(labels)) {
      const all = Object.values(ofLanguage).flatMap((words) => words.split('|'));
      expect([language, all.filter((word, index) => all.indexOf(word) !== index)]).toEqual([language, []]);
      const metricOf = labelsIn(labels, language);
      for (const [metric, words] of Object.entries(ofLanguage)) {
        for (const word of words.split('|'))
          expect([word, metricOf(word.toUpperCase())]).toEqual([word, metric]);
      }
    }
  });
});

// Nothing is invented: whatever becomes of the pages, a count that is read stands on the page beside one of its metric's labels.
describe.each(platforms)('owner’s screens of $id, taken apart at random', (platform) => {
  const folder = new URL(`../src/platforms/${platform.id}/pages`, import.meta.url).pathname;
  const unverified = new Set(
    platform.views.filter(({ verified }) => verified === false).map(({ name }) => name),
  );
  const pages = findPages(folder).filter(({ name }) => /^(analytics|admin|insights)/.test(name));
  const words = wordsOf(platform.id === 'linkedin' ? linkedinLabels : instagramLabels);

  const done = { changes: 0, counts: 0 };

  test.each(pages)(
    '$name: every count that is read stands beside its label',
    ({ name, htmlFile, expected }) => {
      const random = seeded(name.length * 1009 + expected.url.length);
      const views = platform.views.filter(
        ({ name: view, answers }) => unverified.has(view) && answers(new URL(expected.url)),
      );
      for (let round = 0; round < Math.ceil(1600 / pages.length / 8); round++) {
        const page = openPage(htmlFile, expected);
        for (let step = 0; step < 8; step++) {
          change(page.root, random);
          done.changes += 1;
          const readings = postsIn(page.root.documentElement, views).flatMap(
            ({ element, view }) => view.read(element, page) ?? [],
          );
          for (const reading of readings) {
            const invented = inventedIn(reading, page.root, words);
            done.counts += reading.ownersOnly?.length ?? 0;
            if (invented.length > 0) expect([page.root.body.innerHTML, invented]).toEqual(['', []]);
          }
        }
      }
    },
  );

  test('there was much to read', () => {
    expect(done.changes).toBeGreaterThanOrEqual(1600);
    expect(done.counts).toBeGreaterThan(2000);
  });
});

function read(html: string, language = 'en') {
  const window = new Window();
  window.document.body.innerHTML = `<main>${html}</main>`;
  // happy-dom's elements are of their own kind to the compiler.
  const main = window.document.querySelector('main') as unknown as Element;
  const pairs = readLabelPairs([main], {
    language,
    abbreviation: 'rounded',
    labels: table,
    skips: (element) => element.matches('blockquote'),
  });
  const counts = Object.fromEntries(Object.entries(pairs.metrics).map(([name, { shown }]) => [name, shown]));
  return { ...pairs, counts };
}

/** Of all languages together, in lower case. */
function wordsOf(labels: LabelTable): Map<MetricName, Set<string>> {
  const words = new Map<MetricName, Set<string>>();
  for (const ofLanguage of Object.values(labels)) {
    for (const [name, list] of Object.entries(ofLanguage)) {
      const known = words.get(name as MetricName) ?? new Set<string>();
      words.set(name as MetricName, known);
      for (const word of list.split('|')) known.add(word.toLowerCase());
    }
  }
  return words;
}

/** The counts of the owner's for which no label stands beside the number, in whatever order texts follow each other. */
function inventedIn(
  reading: Reading,
  root: Document,
  words: ReadonlyMap<MetricName, ReadonlySet<string>>,
): string[] {
  const texts = textsOf(root.body);
  return (reading.ownersOnly ?? []).filter((name) => {
    const shown = reading.metrics[name]?.shown;
    const isLabel = (text: string | undefined) => words.get(name)?.has((text ?? '').toLowerCase()) ?? false;
    // Between them may stand shares and the number or the label once more.
    const mayBeBetween = (text: string) => /[%٪]/.test(text) || /^\p{Nd}/u.test(text) || isLabel(text);
    const besides = texts.some((text, at) => {
      const line = text.split(/ ?[·•|] ?/u).find((part) => shown && part.includes(shown));
      if (line?.split(shown ?? '').some((word) => isLabel(word.replace(/[\s:]+$/, '').trim()))) return true;
      if (text !== shown) return false;
      for (const direction of [-1, 1]) {
        let next = at + direction;
        while (mayBeBetween(texts[next] ?? '') && !isLabel(texts[next])) next += direction;
        if (isLabel(texts[next])) return true;
      }
      return false;
    });
    return !besides && !standsBelow(root, shown, isLabel);
  });
}

/** In a table, in the same column. */
function standsBelow(
  root: Document,
  shown: string | null | undefined,
  isLabel: (text: string) => boolean,
): boolean {
  return [...root.querySelectorAll('table')].some((table) => {
    const [labels = [], ...rows] = [...table.querySelectorAll('tr')].map((row) =>
      Array.from(row.children, (cell) => seenOf(cell)),
    );
    return rows.some((figures) => labels.some((label, at) => isLabel(label) && figures[at] === shown));
  });
}

/** Without what is drawn. */
function seenOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const drawing of copy.querySelectorAll('svg')) drawing.remove();
  return copy.textContent.trim();
}

function textsOf(node: Node): string[] {
  if (node.nodeType === 3) return [(node.nodeValue ?? '').trim()].filter(Boolean);
  return [...node.childNodes].flatMap(textsOf);
}

/** Moves, copies, removes or swaps elements and texts. */
function change(root: Document, random: () => number): void {
  const all = [...root.querySelectorAll('main *, [role=dialog] *')];
  const pick = (): Element => all[Math.floor(random() * all.length)] ?? root.body;
  const one = pick();
  const other = pick();
  const kind = random();
  if (one.contains(other) || other.contains(one)) return;
  if (kind < 0.3) other.parentElement?.insertBefore(one, other);
  else if (kind < 0.45) other.append(one);
  else if (kind < 0.6) other.after(one.cloneNode(true));
  else if (kind < 0.7) one.remove();
  else if (kind < 0.85) one.replaceWith(...one.childNodes);
  else {
    const leaves = all.filter(
      ({ childElementCount, textContent }) => childElementCount === 0 && textContent.trim(),
    );
    const first = leaves[Math.floor(random() * leaves.length)];
    const second = leaves[Math.floor(random() * leaves.length)];
    if (first && second) [first.textContent, second.textContent] = [second.textContent, first.textContent];
  }
}

/** mulberry32: the same numbers on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
