import { exactCount } from '../../src/domain/count.ts';
import type { ImportedPost, ImportedRow, ImportedTraffic } from '../../src/domain/imported-row.ts';
import type { PlatformFacts } from '../../src/domain/platform-facts.ts';
import { day, hour, noon, harbour as plainHarbour } from './made-readings.ts';

/** The tests' platform with addresses that tell an id: /p/ as its pages name a post, /s/ as its files do. */
export const harbour: PlatformFacts = {
  ...plainHarbour,
  postAt(address) {
    const [, kind, id] = /^https:\/\/harbour\.example\/(p|s)\/(\w+)$/.exec(address) ?? [];
    if (kind === undefined || id === undefined) return undefined;
    const minutes = /^t(\d+)/.exec(id)?.[1];
    return {
      id,
      url: address,
      author: null,
      madeAt: minutes === undefined ? null : noon - 20 * day + Number(minutes) * 60_000,
      madeAtIs: kind === 'p' ? 'publication' : 'creation',
    };
  },
  trafficSources: ['harbour.example', 'harbour'],
};

/** What an import begins with. */
export const beginning = {
  id: 'i1',
  format: 'harbour-posts',
  fileName: 'posts.csv',
  hash: 'a'.repeat(64),
  asOf: noon - hour,
  account: { platform: 'harbour', id: 'pier' },
};

/** A row about the post p1. */
export function postRow(told: Partial<ImportedPost> = {}, line = 2): ImportedRow {
  return {
    of: 'post',
    line,
    post: {
      platform: 'harbour',
      url: 'https://harbour.example/p/p1',
      id: null,
      author: null,
      authorName: null,
      publishedAt: noon - 9 * day,
      format: null,
      text: 'The new lamp is lit, and the keepers have tea.',
      promoted: false,
      metrics: { impressions: exactCount(4000), reactions: exactCount(130) },
      ...told,
    },
  };
}

/** A row about a day of @pier. */
export function dayRow(metrics: object = { impressions: 900, followers: 5100 }, line = 2): ImportedRow {
  return {
    of: 'account',
    line,
    period: { platform: 'harbour', account: null, name: null, from: '2026-06-10', to: '2026-06-10', metrics },
  };
}

/** Visits that came by the harbour. */
export function trafficRow(told: Partial<ImportedTraffic> = {}, line = 8): ImportedRow {
  return {
    of: 'traffic',
    line,
    traffic: {
      from: '2026-06-01',
      to: '2026-06-14',
      campaign: null,
      source: 'harbour.example',
      medium: 'social',
      content: null,
      landing: null,
      sessions: 40,
      engagedSessions: null,
      conversions: 2,
      revenue: 1250,
      ...told,
    },
  };
}
