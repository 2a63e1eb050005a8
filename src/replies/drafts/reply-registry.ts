import type { IntentId } from '../../domain/intent.ts';
import type { IntentReply } from './intent-reply.ts';

const modules = import.meta.glob<IntentReply>('./replies/*.ts', { eager: true, import: 'default' });

/** How each intent is answered: one file each. Intents without a file get no draft. */
export const intentReplies: ReadonlyMap<IntentId, IntentReply> = new Map(
  Object.values(modules).map((reply) => [reply.id, reply]),
);
