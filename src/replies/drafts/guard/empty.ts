import type { GuardCheck } from '../guard-check.ts';

/** Nothing that a person could read: no letter, no figure, no emoji. */
export default {
  kind: 'empty',
  find: (text) => (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? null : []),
} satisfies GuardCheck;
