import type { MappedField } from '../../../domain/import-record.ts';
import type { DateOrder } from '../../date-parts.ts';
import { headKey } from '../../find-columns.ts';

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
 * Sprout Social's heads are as its exported "Post Performance" has them, and as public readers of that expect them
 * (github.com/Tuminha/Periospot-ML-Social-Media-Performance-Predictor and others). Those of Hootsuite are as
 * github.com/dominiqueramirez/SECVA-Analytics reads its exports of posts, one file a network, and else follow the names that it gives the
 * same figures. HubSpot publishes no list, nor was a file seen: guessed by the names on its screens. All remain proposals to look through.
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
      ['Date (GMT)', 'Post permalink'],
      ['Date (GMT)', 'Tweet permalink'],
      ['Instagram Account', 'Instagram Post ID'],
      ['Facebook Page', 'Facebook Post ID'],
      ['LinkedIn Page', 'LinkedIn Post ID'],
      ['Post permalink', 'Social network'],
      ['Post permalink', 'Post message'],
      ['Date (GMT)', 'Permalink', 'Network'],
    ],
    dateOrder: 'month first',
    columns: {
      'Date (GMT)': 'publication',
      'Post message': 'text',
      'Tweet Text': 'text',
      'Post Title': 'ignore',
      'Post permalink': 'post address',
      'Tweet permalink': 'post address',
      'Instagram Account': 'account',
      'Facebook Page': 'account',
      'LinkedIn Page': 'account',
      'X Account': 'account',
      'Twitter Account': 'account',
      'Instagram Post ID': 'post id',
      'Facebook Post ID': 'post id',
      'LinkedIn Post ID': 'post id',
      'Tweet ID': 'post id',
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
      'Quote Tweets': 'ignore',
      'Post Tags': 'ignore',
      'Tweet Tags': 'ignore',
      'Post Campaign': 'campaign',
      'Tweet Campaign': 'campaign',
    },
  },
  {
    name: 'HubSpot: social posts',
    signs: [
      ['Publish date', 'Interactions', 'Network'],
      ['Publish date', 'Interactions', 'Channel'],
      ['Published date', 'Interactions', 'Channel'],
      ['Publish date', 'Interactions', 'Account'],
      ['Published date', 'Interactions', 'Network'],
      ['Published date', 'Channel', 'Message'],
      ['Publish date', 'Channel', 'Message'],
      ['Published date', 'Account', 'Message', 'Campaign'],
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
