import type * as z from 'zod/mini';
import { exactCount } from '../../src/domain/count.ts';
import type { PageReport } from '../../src/domain/page-report.ts';
import type { PlatformFacts } from '../../src/domain/platform-facts.ts';
import type { arrivingReading } from '../../src/messaging/arriving-reading.ts';

/** A platform of the tests' own, for what holds of every platform. */
export const harbour: PlatformFacts = {
  id: 'harbour',
  name: 'Harbour',
  matches: ['https://harbour.example/*'],
  origin: 'https://harbour.example',
  settlesAfterHours: 48,
  definitionChanges: [],
  metricWords: {},
  ownerOnly: {},
  postAt: () => undefined,
  trafficSources: [],
  warning: null,
};

/** The moment at which the tests' clock stands. */
export const noon = Date.UTC(2026, 5, 15, 12);

export const second = 1000;
export const hour = 3_600_000;
export const day = 24 * hour;

/** A reading as it arrives. */
export type Arriving = z.input<typeof arrivingReading>;

/** A reading of a post of @pier, as a page would send it. */
export function madeReading(told: Partial<Arriving> = {}): Arriving {
  return {
    view: 'feed',
    id: 'p1',
    url: 'https://harbour.example/p/p1',
    author: { handle: 'pier', name: 'The Pier', url: 'https://harbour.example/pier', followers: null },
    publishedAt: noon - 10 * day,
    publishedAtFrom: 'time element',
    createdAt: null,
    dateShown: '10 d',
    promoted: false,
    context: null,
    format: 'image',
    metrics: { reactions: exactCount(120), comments: exactCount(8) },
    hidden: [],
    text: 'The new lamp is lit.',
    observedAt: noon - 10 * second,
    ...told,
  };
}

/** What comes with a batch. */
export function madeReport(told: Partial<PageReport> = {}): PageReport {
  return {
    platform: harbour.id,
    url: 'https://harbour.example/',
    view: 'feed',
    language: 'en',
    trouble: null,
    account: null,
    seen: 1,
    read: 1,
    promoted: 0,
    withoutId: 0,
    missing: {},
    ...told,
  };
}
