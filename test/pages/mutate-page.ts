/** Numbers from 0 up to, but not including, 1; the same for the same seed. */
export type Random = () => number;

/** Mulberry32 over a hash of the seed: small and good enough to take pages apart. */
export function seededRandom(seed: string): Random {
  let state = 0;
  for (const character of seed) state = (Math.imul(state, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What is done to a page; `mutationKinds` in turn reach all. */
export type MutationKind = keyof typeof changes;

/**
 * Makes a change of this kind within the body, or within one of the elements given, and says what; undefined where there is nothing
 * left that it could be made to.
 */
export function mutate(
  document: Document,
  random: Random,
  kind: MutationKind,
  within: readonly Element[] = [],
): string | undefined {
  const part = one(within, random) ?? document.body;
  const needsAttributes = kind.startsWith('attribute');
  const elements = [part, ...part.querySelectorAll('*')].filter(
    (each) => each !== document.body && (!needsAttributes || each.attributes.length > 0),
  );
  const element = one(elements, random);
  if (element === undefined) return undefined;
  const name = element.tagName.toLowerCase();
  return changes[kind](element, [...document.querySelectorAll('body *')], random)
    ? `${kind}: <${name}>`
    : undefined;
}

/** Answers whether there was something to change. */
type Change = (element: Element, all: readonly Element[], random: Random) => boolean;

const changes = {
  removed: (element) => {
    element.remove();
    return true;
  },
  duplicated: (element) => {
    element.after(element.cloneNode(true));
    return true;
  },
  moved: (element, all, random) => {
    const places = all.filter((place) => !element.contains(place));
    one(places, random)?.append(element);
    return places.length > 0;
  },
  'text changed': (element, _, random) => {
    element.textContent = one(texts, random) ?? '';
    return true;
  },
  'attributes swapped': (element, all, random) => {
    const other = one(all, random);
    const attribute = one([...element.attributes], random);
    if (other === undefined || attribute === undefined) return false;
    const theirs = other.getAttribute(attribute.name);
    other.setAttribute(attribute.name, attribute.value);
    if (theirs === null) element.removeAttribute(attribute.name);
    else element.setAttribute(attribute.name, theirs);
    return true;
  },
  'attribute removed': (element, _, random) => {
    element.removeAttribute(one([...element.attributes], random)?.name ?? '');
    return true;
  },
  'attribute changed': (element, _, random) => {
    element.setAttribute(one([...element.attributes], random)?.name ?? '', one(texts, random) ?? '');
    return true;
  },
  unwrapped: (element) => {
    element.replaceWith(...element.childNodes);
    return true;
  },
  'turned round': (element) => {
    element.replaceChildren(...[...element.childNodes].reverse());
    return true;
  },
} satisfies Record<string, Change>;

/** Every kind of change. */
export const mutationKinds = Object.keys(changes) as readonly MutationKind[];

/** What might be taken for something, or break what takes it. */
const texts = [
  '',
  ' ',
  '0',
  '1,234',
  '1.2K',
  '12,3 k',
  '-5',
  '99999999999999999999',
  'NaN',
  '3 of 8',
  '1,234 likes 56 comments',
  'and 52 others',
  'urn:li:activity:0',
  'urn:li:activity:99999999999999999999',
  '/p/',
  '/reel/../../etc/',
  'javascript:alert(1)',
  '<b>1,000 reactions</b>',
  '\u202e1234\u202c',
  '٣٤٥',
  '１２３',
  '1'.repeat(5000),
  '(((((((((((((((((((((((((((((((',
  'x'.repeat(20_000),
];

function one<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
