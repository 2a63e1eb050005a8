import { shortcode } from '../../demo/instagram-parts.ts';

/** How the pages of a layout are made, and what a floor reads of its posts. */
export interface Layout {
  readonly name: string;
  readonly address: string;
  /** The page of our own making whose posts are multiplied: without ending, below `src/platforms`. */
  readonly source: string;
  /** What of that page is multiplied: a post with all that a list has for it. */
  readonly unit: string;
  /** How many elements a post has on recorded pages of this layout; ours are filled up to it. */
  readonly elements: number;
  /** Where a post may be filled up without another meaning; its end where none is given. */
  readonly filledIn?: string;
  /** The id of a post that was published at that time, in milliseconds since 1970. */
  idAt(time: number): string;
  /** The id as it stands in the page. */
  written(id: string): string;
  /** Whether authors differ, as in a feed. */
  readonly manyAuthors: boolean;
  /** For the floors: a post, and where each of its fields stands. */
  readonly post: string;
  readonly fields: readonly Field[];
  /** Whether a floor's badge stands beside the post, which is a link. */
  readonly badgeBeside?: boolean;
}

/** The first element of a post that matches (the post itself: null), and its attribute (its text: null). */
export type Field = readonly [selector: string | null, attribute: string | null];

const linkedinId = (time: number): string => String(BigInt(time) << 22n);

const classic = {
  unit: '.scaffold-finite-scroll__content > [data-id]',
  elements: 270,
  idAt: linkedinId,
  written: (id: string) => id,
  manyAuthors: true,
  post: '.feed-shared-update-v2',
  fields: [
    [null, 'data-urn'],
    ['.update-components-actor__meta-link', 'href'],
    ['.update-components-actor__title span[aria-hidden]', null],
    ['.update-components-actor__description span[aria-hidden]', null],
    ['.update-components-actor__sub-description span[aria-hidden]', null],
    ['.update-components-header__text-view', null],
    ['.update-components-update-v2__commentary', null],
    ['.feed-shared-update-v2__content', 'class'],
    ['.social-details-social-counts__reactions-count', null],
    ['.social-details-social-counts__comments span', null],
    ['.social-details-social-counts__item:last-child span', null],
  ],
} as const;

const sdui = {
  unit: '[data-testid=mainFeed] > *',
  elements: 230,
  filledIn: '[componentkey*=-replaceableCommentTools]',
  idAt: linkedinId,
  written: sduiKey,
  post: '[role=listitem]',
  fields: [
    ['[componentkey*=-replaceableCommentTools]', 'componentkey'],
    ['hr ~ div a, h2 + div a', 'href'],
    ['a p', null],
    ['a ~ div p', null],
    ['a ~ div div + div p', null],
    ['h2 + div p', null],
    ['[data-testid=expandable-text-box]', null],
    ['video, figure img', 'alt'],
    ['ul + div span[aria-hidden]', null],
    ['[role=button] span[aria-hidden]', null],
    ['[role=button] ~ a span[aria-hidden]', null],
  ],
} as const;

const tile = {
  idAt: shortcode,
  written: (id: string) => `${id}/`,
  manyAuthors: false,
  post: 'main a:is([href*="/p/"], [href*="/reel/"])',
  badgeBeside: true,
} as const;

/** Each layout in which Vigie reads lists of posts. */
export const layouts: readonly Layout[] = [
  {
    name: 'LinkedIn feed (classic)',
    address: 'https://www.linkedin.com/feed/',
    source: 'linkedin/pages/feed-classic-en',
    ...classic,
  },
  {
    name: 'LinkedIn feed (SDUI)',
    address: 'https://www.linkedin.com/feed/',
    source: 'linkedin/pages/feed-sdui-en',
    manyAuthors: true,
    ...sdui,
  },
  {
    name: 'LinkedIn company (SDUI)',
    address: 'https://www.linkedin.com/company/lumen-nursery/posts/',
    source: 'linkedin/pages/company-sdui-en',
    manyAuthors: false,
    ...sdui,
  },
  {
    name: 'Instagram feed',
    address: 'https://www.instagram.com/',
    source: 'instagram/pages/home-feed-en',
    unit: 'main article',
    elements: 165,
    idAt: shortcode,
    written: (id) => `${id}/`,
    manyAuthors: true,
    post: 'article',
    fields: [
      ['a:has(time)', 'href'],
      ['time', 'datetime'],
      ['time', null],
      ['a', 'href'],
      ['a span', null],
      ['video, li img, img', 'alt'],
      ['section span[role=button]', null],
      ['section span[role=button] ~ span[role=button]', null],
      ['section ~ div span[dir=auto]', null],
    ],
  },
  {
    name: 'Instagram profile (grid)',
    address: 'https://www.instagram.com/marlow.pots/',
    source: 'instagram/pages/grid-profile-en',
    unit: 'main div:has(> a:is([href*="/p/"], [href*="/reel/"]))',
    elements: 10,
    ...tile,
    fields: [
      [null, 'href'],
      ['img', 'alt'],
      ['svg', 'aria-label'],
    ],
  },
  {
    name: 'Instagram reels tab',
    address: 'https://www.instagram.com/marlow.pots/reels/',
    source: 'instagram/pages/reels-tab-en',
    unit: 'main div:has(> div > a[href*="/reel/"])',
    elements: 25,
    ...tile,
    fields: [
      [null, 'href'],
      ['svg', 'aria-label'],
      ['li span', null],
      ['li + li span', null],
      ['svg + span, div + span', null],
    ],
  },
];

/** See src/platforms/linkedin/post-key.ts: base64 of a protobuf with the post's number. */
function sduiKey(id: string): string {
  const varint: number[] = [];
  for (let rest = BigInt(id) << 1n; rest > 0n; rest >>= 7n)
    varint.push(Number(rest & 0x7fn) | (rest >= 128n ? 0x80 : 0));
  const bytes = [0x0a, varint.length + 1, 0x08, ...varint];
  return `${Buffer.from(bytes).toString('base64').replaceAll('=', '')}-replaceable`;
}
