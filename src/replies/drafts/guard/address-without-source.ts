import { type GuardCheck, orNull, withoutSlots } from '../guard-check.ts';

const email = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const link = /(?:https?|ftp):\/\/[^\s)\]]+|\bwww\.[^\s)\]]+/giu;
const domain =
  /(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63})*\.(?:com|fr|net|org|io|eu|be|ch|ca|de|es|it|pt|uk|us|co|shop|store|info|biz|app|me|ly|ru|xyz|ai|dev|br|online|site|link|club|paris|bzh|tv|gg|be)(?:\/[^\s)\]]*)?(?![\p{L}\p{N}])/giu;
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu;
const phone = /(?:\+|\b00)?\p{Nd}(?:[\s\u00A0\u202F.()/-]?\p{Nd}){6,14}/gu;

/** A link, an e-mail address, a handle or a telephone number that nobody gave. */
export default {
  kind: 'address without a source',
  find(text, { comment, thread }, { all }) {
    const bare = withoutSlots(text);
    const given = all.toLowerCase();
    const digits = all.replace(/(?<=\p{Nd})[\s\u00A0\u202F.()/-]+(?=\p{Nd})/gu, '');
    const handles = new Set(
      [comment.author.handle, ...thread.map(({ author }) => author)].map((name) =>
        `@${name ?? ''}`.toLowerCase(),
      ),
    );
    return orNull([
      ...found(bare, email).filter((address) => !hasToken(given, address)),
      ...[...found(bare, link), ...found(bare, domain)].filter((address) => !hasToken(given, address)),
      ...found(bare.replace(email, ' '), handle).filter(
        (name) => !handles.has(name) && !hasToken(given, name),
      ),
      ...found(bare, phone).filter((number) => !digits.includes(number.replace(/[^\p{Nd}]/gu, ''))),
    ]);
  },
} satisfies GuardCheck;

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match.toLowerCase().replace(/[.,;:!?…'’"»]+$/u, ''));
}

/** Whether an address was given whole: "shop.fr" is no source of "shop.fr.evil.com", nor the other way round. */
function hasToken(given: string, address: string): boolean {
  for (let at = given.indexOf(address); at >= 0; at = given.indexOf(address, at + 1)) {
    const before = given[at - 1] ?? ' ';
    const after = given.slice(at + address.length, at + address.length + 2);
    if (!/[\p{L}\p{N}.@-]/u.test(before) && !/^(?:[\p{L}\p{N}@-]|[./][\p{L}\p{N}])/u.test(after)) return true;
    // A domain alone may be said of an address on it.
    if (/(?:\/\/|www\.)$/.test(given.slice(0, at)) && !/^[\p{L}\p{N}-]|^\.[\p{L}\p{N}]/u.test(after))
      return true;
  }
  return false;
}
