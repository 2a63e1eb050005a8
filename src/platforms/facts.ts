import type { PlatformFacts } from '../domain/platform-facts.ts';

const modules = import.meta.glob<PlatformFacts>('./*/facts.ts', { eager: true, import: 'default' });

/** What is known of every platform, without its readers: for the parts that read no pages. */
export const platformFacts: readonly PlatformFacts[] = Object.values(modules);
