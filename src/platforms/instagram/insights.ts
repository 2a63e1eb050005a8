import type { Format } from '../../domain/post.ts';
import { type LabelPairs, readLabelPairs } from '../label-pairs.ts';
import type { Page, View } from '../platform.ts';
import { makeReading, ownersOnly, type Told } from '../reading.ts';
import { codeOfNumber, readInsightsPath, readPostPath, readStoryPath, storyUrl } from './address.ts';
import { createdAtOfNumber } from './created-at.ts';
import { identityOf } from './identity.ts';
import { labels } from './labels.ts';
import { insightsDialog, main, notInsights } from './selectors.ts';

/**
 * The insights of one's own post, reel or story, on a page of their own. Known from what others have told of them, not from
 * recorded pages.
 */
export const insightsPage: View = {
  ...insights('insights', main),
  answers: (url) => readInsightsPath(url) !== undefined,
};

/** The same, opened over the post or story. */
export const insightsOverPost: View = {
  ...insights('insights over a post', insightsDialog),
  answers: (url) => readStoryPath(url) !== undefined || readPostPath(url.pathname)?.rest === '',
};

function insights(name: string, selector: string): Omit<View, 'answers'> {
  return {
    name,
    selector,
    promises: ['reach', 'reactions'],
    read(part, page) {
      const pairs = pairsIn(part, page);
      const { metrics } = pairs;
      // Another dialog may show likes or comments, but no views and nobody reached.
      if (!metrics.views && !metrics.reach && !metrics.impressions) return undefined;
      return makeReading(name, { ...identityAt(page, pairs), metrics, ...ownersOnly(metrics) });
    },
    labels: (part, page) => pairsIn(part, page).labels,
    badgePlace: null,
    verified: false,
  };
}

function pairsIn(part: Element, page: Page): LabelPairs {
  const elsewhere = elsewhereIn(part);
  return readLabelPairs([part], {
    language: page.language,
    abbreviation: 'cut',
    labels,
    skips: (element) =>
      element.matches(notInsights) ||
      (elsewhere !== undefined && (elsewhere.compareDocumentPosition(element) & following) !== 0),
  });
}

/**
 * The heading over what a post that is shown on Facebook, too, counts there: the same labels again. It is one where no number
 * follows: it may name a part of the views, too.
 */
function elsewhereIn(part: Element): Element | undefined {
  const texts = [...part.querySelectorAll('*')].filter(
    ({ childElementCount, textContent }) => childElementCount === 0 && textContent.trim() !== '',
  );
  return texts.find(
    ({ textContent }, at) =>
      textContent.trim() === 'Facebook' && !/^[^\p{L}]*\p{Nd}/u.test(texts[at + 1]?.textContent ?? ''),
  );
}

const following = 4;

/** Stories are known by their number, posts by their shortcode; a page of insights has the number of either. */
function identityAt(page: Page, { labels: { met, unknown } }: LabelPairs): Told & { format: Format | null } {
  const { url, now } = page;
  const story = readStoryPath(url);
  const number = story?.number ?? readInsightsPath(url);
  if (number !== undefined && (story || [...met, ...unknown].some(isAboutStories))) {
    return {
      id: number,
      url: story ? storyUrl(story.handle, number) : null,
      createdAt: createdAtOfNumber(number, now),
      author: story ? { handle: story.handle } : {},
      format: 'story',
    };
  }
  const path = number ? readPostPath(`/p/${codeOfNumber(number)}/`) : readPostPath(url.pathname);
  return { ...identityOf(path, path?.handle, page), format: path?.kind === 'reel' ? 'reel' : null };
}

/** Only in a story people go back and forth: "Navigation", "Navegación", "Nawigacja". */
function isAboutStories(label: string): boolean {
  return /^na[vw][ie]ga/i.test(label);
}
