import type { Voice } from '../../domain/voice.ts';
import type { DraftMaterial } from './draft-material.ts';
import { emojiFor } from './emoji-for.ts';
import { greetingsAmong } from './greetings-among.ts';
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
  const said: string[] = [];
  for (const part of [
    ...asideParts(reply, asides, plan),
    ...plan.parts.map((named) => ({ named, of: reply })),
  ]) {
    const optional = part.named.endsWith('?');
    const id = optional ? part.named.slice(0, -1) : part.named;
    if (optional && hashOf(`${seed}${id}?`) % 2 === 0) continue;
    const lines = linesOf(id, part.of, material, voice);
    const fillings = { ...material.fillings, name };
    const text = firstRendered(lines, fillings, `${seed}${id}`);
    if (text === null) {
      if (optional) continue;
      return null;
    }
    if (name !== null && text.includes(name)) name = null;
    said.push(text);
  }
  const body = said.join(' ');
  const emoji = emojiFor(reply.mood, voice.emoji, seed);
  const signature = voice.signature.trim();
  return [emoji === '' ? body : `${body} ${emoji}`, ...(signature === '' ? [] : [signature])].join('\n');
}

/** What else the comment holds is taken up first, in one short sentence: that of the gladdest other intent. */
function asideParts(
  reply: IntentReply,
  asides: readonly IntentReply[],
  plan: DraftPlan,
): { readonly named: string; readonly of: IntentReply }[] {
  if (reply.mood === 'sorry' || plan.parts[0] === 'thanks') return [];
  const of = asides.find(({ aside, id }) => aside !== undefined && id !== reply.id);
  return of?.aside === undefined ? [] : [{ named: of.aside, of }];
}

function linesOf(id: string, reply: IntentReply, material: DraftMaterial, voice: Voice): string[] {
  const { language } = material.fillings;
  const named = id === 'fact' && material.factElsewhere ? 'factElsewhere' : id;
  const part: Part | undefined = reply.parts[named] ?? sharedParts[named];
  if (part === undefined) throw new Error(`There is no part "${named}" for "${reply.id}"`);
  const own = named === 'greeting' ? greetingsAmong(voice.wordsToUse, language) : [];
  return [...own, ...linesForTone(part[language] ?? '', voice.tone)];
}

const toned = /^((?:formal|friendly|warm)(?:,(?:formal|friendly|warm))*):\s*/;

/** The lines that a tone may say. */
function linesForTone(lines: Lines, tone: Voice['tone']): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const tones = toned.exec(line)?.[1]?.split(',');
      return tones === undefined || tones.includes(tone) ? [line.replace(toned, '')] : [];
    });
}

/** The first that can be said, in an order by the seed; those that take up the person's own words come first three times of four. */
function firstRendered(lines: readonly string[], fillings: Fillings, seed: string): string | null {
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
    if (text !== null) return text;
  }
  return null;
}
