import type { FunnelRule } from './funnel-rule.ts';

const modules = import.meta.glob<FunnelRule>('./funnel-rules/*.ts', { eager: true, import: 'default' });

/** Every rule by which posts are looked through. */
export const funnelRules: readonly FunnelRule[] = Object.values(modules);
