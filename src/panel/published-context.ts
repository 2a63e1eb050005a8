import { createContext } from 'preact';
import type { PublishedByPlatform } from '../domain/published-benchmark.ts';

/** Carries published benchmarks to the one screen that shows them; other pages are given none. */
export const PublishedContext = createContext<PublishedByPlatform>({});
