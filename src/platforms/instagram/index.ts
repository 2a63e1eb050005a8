import type { Platform } from '../platform.ts';
import facts from './facts.ts';

const platform: Platform = { facts, views: [], findTrouble: () => undefined };

export default platform;
