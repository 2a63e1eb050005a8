import * as z from 'zod/mini';
import { textUpTo } from './shapes.ts';

/** A `WriterChoice`, as the panel sends it. */
export const writerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rules') }),
  z.object({ kind: z.literal('browser model') }),
  z.object({
    kind: z.literal('endpoint'),
    address: z
      .url({ protocol: /^https?$/ })
      .check(z.maxLength(1000), z.refine(isBareAddress, 'more than an address')),
    model: textUpTo(200).check(z.regex(/\S/, 'no model')),
    // It goes into a header of HTTP.
    key: textUpTo(1000).check(z.regex(/^[\x21-\x7e]*$/, 'not a key')),
  }),
]);

/** Without login, question, fragment and a slash at the end, so that a path may be put after it. */
function isBareAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password, search, hash } = new URL(address);
  return [username, password, search, hash].every((part) => part === '') && !/[/?#]$/.test(address);
}
