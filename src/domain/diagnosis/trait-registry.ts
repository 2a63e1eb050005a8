import type { Trait } from './trait.ts';

const modules = import.meta.glob<Trait>('./traits/*.ts', { eager: true, import: 'default' });

/** Every trait that posts are compared by. */
export const traits: readonly Trait[] = Object.values(modules);
