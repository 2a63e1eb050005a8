import type { Platform } from './platform.ts';

const modules = import.meta.glob<Platform>('./*/index.ts', { eager: true, import: 'default' });

/** Every platform: one folder each. */
export const platforms: readonly Platform[] = Object.values(modules);
