import type { Platform } from './platform.ts';

const modules = import.meta.glob<Platform>('./*/index.ts', { eager: true, import: 'default' });

/** Every platform: one folder each. */
export const platforms: readonly Platform[] = Object.values(modules);

/** The platform whose page has this address. */
export function platformAt(url: URL): Platform | undefined {
  return platforms.find(({ facts }) => facts.origin === url.origin);
}
