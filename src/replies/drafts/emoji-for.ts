import type { Voice } from '../../domain/voice.ts';
import { hashOf, pick } from './hash-of.ts';
import type { IntentReply } from './intent-reply.ts';

const glad = ['😊', '🙏', '💛', '✨', '🧡', '🥰', '🙌'];
const calm = ['😊', '🙂', '👋'];

/** The emoji at the end of an answer, '' for none: never beside an apology, one at most where the voice has few. */
export function emojiFor(mood: IntentReply['mood'], level: Voice['emoji'], seed: string): string {
  if (mood === 'sorry' || level === 'none') return '';
  const set = mood === 'glad' ? glad : calm;
  const first = pick(set, `${seed}emoji`) ?? '';
  if (level === 'few') return hashOf(`${seed}few`) % 3 === 0 ? '' : first;
  if (mood === 'calm') return first;
  const others = set.filter((emoji) => emoji !== first);
  return `${first}${pick(others, `${seed}second`) ?? ''}`;
}
