import * as z from 'zod/mini';
import * as shape from './shapes.ts';

/** Text that the person wrote, in one piece: a lone surrogate would not survive being written to a file. */
function written(units: number) {
  return shape.textUpTo(units).check(z.refine((text) => text.isWellFormed(), 'not text'));
}

const word = written(100).check(z.regex(/\S/, 'no word'));

const words = z.readonly(z.array(word).check(z.maxLength(300)));

const language = z.string().check(z.regex(/^[a-z]{2,3}$/, 'not a language'));

const openHours = z
  .object({ from: z.int().check(z.gte(0), z.lte(1440)), to: z.int().check(z.gte(0), z.lte(1440)) })
  .check(z.refine(({ from, to }) => from < to, 'it closes before it opens'));

const hoursOfDay = z.readonly(
  z.array(openHours).check(
    z.maxLength(12),
    z.refine(
      (hours) => hours.every(({ from }, index) => from >= (hours[index - 1]?.to ?? 0)),
      'hours overlap',
    ),
  ),
);

/** A `Voice`, as the panel sends it and as a file that anybody may have written holds it. Unknown fields are left out. */
export const voiceShape = z.object({
  id: shape.voiceId,
  name: written(100).check(z.regex(/\S/, 'no name')),
  accounts: z.readonly(
    z.array(z.object({ platform: shape.platform, id: shape.handle })).check(z.maxLength(200)),
  ),
  address: z.enum(['tu', 'vous']),
  tone: z.enum(['formal', 'friendly', 'warm']),
  emoji: z.enum(['none', 'few', 'many']),
  signature: written(300),
  wordsToUse: words,
  wordsNeverUsed: words,
  languages: z.readonly(z.array(language).check(z.minLength(1), z.maxLength(30))),
  facts: z.readonly(
    z
      .array(
        z.object({
          id: shape.voiceId,
          question: written(1000).check(z.regex(/\S/, 'no question')),
          answer: written(4000).check(z.regex(/\S/, 'no answer')),
          address: z.nullable(shape.address),
        }),
      )
      .check(z.maxLength(500)),
  ),
  escalation: z.object({ contact: written(500), words: z.record(language, written(2000)) }),
  timeZone: z.string().check(z.maxLength(64)).check(z.refine(isTimeZone, 'not a time zone')),
  hours: z.readonly(z.array(hoursOfDay).check(z.length(7))),
  learns: z.boolean(),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}
