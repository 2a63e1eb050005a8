import type { MappedField } from '../domain/import-record.ts';
import type { DateOrder } from './date-parts.ts';
import { headKey } from './find-columns.ts';

/** How a publishing tool heads its reports of posts. */
export interface ToolPreset {
  readonly name: string;
  readonly dateOrder: DateOrder;
  /** By head; what is not here is proposed by its word. */
  readonly columns: Readonly<Record<string, MappedField>>;
}

/** The tool whose report of posts has these heads; undefined: none that is known. */
export function presetFor(heads: readonly string[]): ToolPreset | undefined {
  const keys = new Set(heads.map(headKey));
  return presets.find(({ signs }) => signs.some((sign) => sign.every((head) => keys.has(headKey(head)))));
}

/**
 * Sprout Social's heads are as its exported "Post Performance" has them. Hootsuite and HubSpot let the person put reports together and
 * publish no list of heads; theirs follow the names that they give the same figures, and remain a proposal to look through.
 */
const presets: readonly (ToolPreset & { readonly signs: readonly (readonly string[])[] })[] = [
  {
    name: 'Sprout Social: Post Performance',
    signs: [
      ['Network', 'Sent by', 'Post Link Clicks'],
      ['Network', 'Linked Content', 'Engagement Rate (per Impression)'],
    ],
    dateOrder: 'month first',
    columns: {
      Date: 'publication',
      'Post ID': 'ignore',
      Network: 'ignore',
      'Post Type': 'ignore',
      'Content Type': 'ignore',
      Profile: 'account',
      'Sent by': 'ignore',
      Link: 'post address',
      Post: 'text',
      'Linked Content': 'ignore',
      Impressions: 'impressions',
      Reach: 'reach',
      Reactions: 'reactions',
      Likes: 'ignore',
      Comments: 'comments',
      Shares: 'shares',
      Saves: 'saves',
      'Post Clicks (All)': 'clicks',
      'Post Link Clicks': 'linkClicks',
      'Video Views': 'views',
      'Follows from Post': 'follows',
      Tags: 'ignore',
    },
  },
  {
    name: 'Hootsuite: posts',
    signs: [
      ['Post permalink', 'Social network'],
      ['Post permalink', 'Post message'],
      ['Date (GMT)', 'Post permalink'],
      ['Date (GMT)', 'Permalink', 'Network'],
    ],
    dateOrder: 'month first',
    columns: {
      'Date (GMT)': 'publication',
      'Post message': 'text',
      'Post permalink': 'post address',
      'Social network': 'ignore',
      Network: 'ignore',
      'Post type': 'ignore',
      'Post impressions': 'impressions',
      'Post reach': 'reach',
      'Post reactions': 'reactions',
      'Post comments': 'comments',
      'Post shares': 'shares',
      'Post saves': 'saves',
      'Post clicks': 'clicks',
      'Post link clicks': 'linkClicks',
      'Post video views': 'views',
    },
  },
  {
    name: 'HubSpot: social posts',
    signs: [
      ['Publish date', 'Interactions', 'Network'],
      ['Publish date', 'Interactions', 'Channel'],
      ['Published date', 'Interactions', 'Channel'],
      ['Publish date', 'Interactions', 'Account'],
    ],
    dateOrder: 'month first',
    columns: {
      'Publish date': 'publication',
      'Published date': 'publication',
      Network: 'ignore',
      Channel: 'ignore',
      Account: 'account',
      Interactions: 'ignore',
      Message: 'text',
      Link: 'post address',
      Clicks: 'linkClicks',
      Campaign: 'campaign',
    },
  },
];
