import type { Voice } from '../../domain/voice.ts';
import type { DraftMaterial } from './draft-material.ts';
import { emojiFor } from './emoji-for.ts';
import { greetingsAmong } from './greetings-among.ts';
import { neverUsedIn } from './guard/word-never-used.ts';
import { hashOf } from './hash-of.ts';
import type { DraftPlan, IntentReply, Lines, Part } from './intent-reply.ts';
import { type Fillings, renderLine } from './render-line.ts';
import { sharedParts } from './wording/shared-parts.ts';

/** One way to say a plan, chosen by the seed; null where a part cannot be said. */
export function wordingOf(
  plan: DraftPlan,
  reply: IntentReply,
  asides: readonly IntentReply[],
  material: DraftMaterial,
  voice: Voice,
  seed: string,
): string | null {
  let { name } = material.fillings;
  let body = '';
  for (const part of partsOf(plan, reply, asides)) {
    const optional = part.named.endsWith('?');
    // Where the brand never says hello, it goes without.
    const spared = optional || part.named === 'greeting';
    const id = optional ? part.named.slice(0, -1) : part.named;
    if (optional && hashOf(`${seed}${id}?`) % 2 === 0) continue;
    const lines = linesOf(id, part.of, material, voice);
    const text = firstRendered(lines, { ...material.fillings, name }, voice, `${seed}${id}`);
    if (text === null) {
      if (spared) continue;
      return null;
    }
    if (name !== null && text.includes(name)) name = null;
    body = joined(body, text, isOwn(text, material));
  }
  const emoji = emojiFor(reply.mood, voice.emoji, seed);
  const signature = voice.signature.trim();
  return [emoji === '' ? body : `${body} ${emoji}`, ...(signature === '' ? [] : [signature])].join('\n');
}

interface NamedPart {
  readonly named: string;
  readonly of: IntentReply;
}

/** What else the comment holds is taken up first, in one short sentence that stands for the greeting. */
function partsOf(plan: DraftPlan, reply: IntentReply, asides: readonly IntentReply[]): NamedPart[] {
  const of = asides.find(({ aside }) => aside !== undefined);
  const parts = plan.parts.map((named) => ({ named, of: reply }));
  if (reply.mood !== 'calm' || of?.aside === undefined || plan.parts[0] === 'thanks') return parts;
  return [{ named: of.aside, of }, ...parts.filter(({ named }) => !named.startsWith('greeting'))];
}

/** Whether a text begins with words that the house set down: they stay as they are. */
function isOwn(text: string, { fillings }: DraftMaterial): boolean {
  return ['fact', 'contact', 'before'].some((id) => {
    const own = fillings.texts[id];
    return own !== null && own !== undefined && text.startsWith(own.slice(0, 12));
  });
}

/** After a comma a sentence goes on in small letters; words that stay as they are stand on a line of their own. */
function joined(body: string, text: string, staysAsIs: boolean): string {
  if (body === '') return text;
  if (!body.endsWith(',')) return `${body} ${text}`;
  if (staysAsIs || /^(?:I|Sie|Ihr\p{L}*|Lei)(?!\p{L})/u.test(text)) return `${body}\n${text}`;
  return `${body} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function linesOf(id: string, reply: IntentReply, material: DraftMaterial, voice: Voice): string[] {
  const { language } = material.fillings;
  const named = id === 'fact' && material.factElsewhere ? 'factElsewhere' : id;
  const part: Part | undefined = reply.parts[named] ?? sharedParts[named];
  if (part === undefined) throw new Error(`There is no part "${named}" for "${reply.id}"`);
  const own = named === 'greeting' ? greetingsAmong(voice.wordsToUse, language) : [];
  return [...own, ...linesForTone(part[language] ?? '', voice.tone)];
}

const toned = /^((?:\{\?\w+\})*)((?:formal|friendly|warm)(?:,(?:formal|friendly|warm))*):\s*/;

/** The lines that a tone may say. */
function linesForTone(lines: Lines, tone: Voice['tone']): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const tones = toned.exec(line)?.[2]?.split(',');
      return tones === undefined || tones.includes(tone) ? [line.replace(toned, '$1')] : [];
    });
}

/** The first that can be said, in an order by the seed; those that take up the person's own words come first three times of four. */
function firstRendered(
  lines: readonly string[],
  fillings: Fillings,
  voice: Voice,
  seed: string,
): string | null {
  const ownFirst = hashOf(`${seed}own`) % 4 > 0;
  const ordered = lines
    .map((line, index) => ({
      line,
      order:
        hashOf(`${seed}\n${index}`) + (ownFirst && !/\{(?:topic|failure|matter|\?)/.test(line) ? 2 ** 32 : 0),
    }))
    .sort((one, other) => one.order - other.order);
  for (const { line } of ordered) {
    const text = renderLine(line, fillings, seed);
    if (text !== null && neverUsedIn(text, voice).length === 0) return text;
  }
  return null;
}
