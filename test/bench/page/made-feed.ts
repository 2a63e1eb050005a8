import { readFileSync } from 'node:fs';
import type { ExpectedPage } from '../../pages/expected-page.ts';
import type { Layout } from './layouts.ts';
import { runFeed } from './run-feed.ts';

/** How the posts of a feed arrive. */
export interface Pace {
  /** Posts in all. */
  readonly posts: number;
  /** So many at a time. */
  readonly burst: number;
  /** Animation frames in which a burst is scrolled to. 0: each post comes at an event "next post". */
  readonly frames: number;
  /** Milliseconds from there to the next burst. With none, posts come a hundred times faster than a person scrolls. */
  readonly pause: number;
  /** At so many posts the person stops for a moment, and the feed marks how far it is. */
  readonly marks: readonly number[];
  /** Milliseconds in which nothing changes any more, after the last mark. */
  readonly idle: number;
  /** By a timer, as a page does that goes on in a tab that nobody looks at. */
  readonly inBackground: boolean;
}

/** What a page of ours is told, and does with the posts that stand in it. */
export interface Feed {
  readonly unit: string;
  readonly elements: number;
  readonly filledIn: string | null;
  readonly originals: readonly {
    readonly mark: string;
    readonly handle: string;
    readonly varies: readonly string[];
  }[];
  readonly written: readonly string[];
  readonly manyAuthors: boolean;
  readonly pace: Pace;
}

const hour = 3_600_000;

/**
 * A page with the structure of this layout, whose posts come in while it is scrolled. `run` makes ids that no other run has. The
 * posts are made before they arrive, so that the page's own work is what it is on a page: putting them in.
 */
export function madeFeed(layout: Layout, pace: Pace, run: number): string {
  const source = `src/platforms/${layout.source}`;
  const expected: ExpectedPage = JSON.parse(readFileSync(`${source}.expected.json`, 'utf8'));
  const start = Math.floor(Date.now() / hour) * hour - run * 1000;
  const feed: Feed = {
    unit: layout.unit,
    elements: layout.elements,
    filledIn: layout.filledIn ?? null,
    originals: expected.posts.flatMap(({ id, promoted, author, metrics, textStart }) => {
      if (id === null || promoted) return [];
      // Counts of other digits, written the same way; short ones may stand for something else.
      const counts = Object.values(metrics).flatMap(({ shown }) => shown?.match(/\d[\d,.]*\d{2}/)?.[0] ?? []);
      const text = textStart?.match(/^\p{L}{4,}/u)?.[0];
      return [
        {
          mark: layout.written(id),
          handle: author.handle ?? '',
          varies: text === undefined ? counts : [...counts, text],
        },
      ];
    }),
    written: Array.from({ length: pace.posts }, (_, index) =>
      layout.written(layout.idAt(start - (index + 1) * 3 * hour)),
    ),
    manyAuthors: layout.manyAuthors,
    pace,
  };
  const data = JSON.stringify(feed).replaceAll('<', '\\u003c');
  const page = readFileSync(`${source}.html`, 'utf8');
  // Names that the compiler keeps are none of the page's.
  return page.replace(
    '</body>',
    () => `${style}<script>const __name = (made) => made; (${runFeed})(${data})</script></body>`,
  );
}

/** Heights as on the platforms, less the pictures, and far posts not drawn, so that a thousand need no minutes. */
const style = `<style>
  body { font: 12px/1.3 sans-serif } svg, img, video { width: 12px; height: 12px }
  .made :is(ul, p, h2, figure) { margin: 0; padding: 0 }
  .filling { display: none } .made { content-visibility: auto; contain-intrinsic-size: auto 240px; min-height: 180px } .tiles { display: flex; flex-wrap: wrap } .tiles > .made { width: 33%; height: 250px }
</style>`;
