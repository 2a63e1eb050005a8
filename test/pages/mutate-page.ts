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

/** Changes something somewhere within the body, and says what. */
export function mutate(document: Document, random: Random): string {
  const elements = [...document.querySelectorAll('body *')];
  const element = one(elements, random);
  if (element === undefined) return 'nothing is left';
  const change = one(changes, random);
  return `${change?.(element, elements, random) ?? 'nothing'} at <${element.tagName.toLowerCase()}>`;
}

type Change = (element: Element, all: readonly Element[], random: Random) => string;

const changes: readonly Change[] = [
  (element) => {
    element.remove();
    return 'removed';
  },
  (element) => {
    element.after(element.cloneNode(true));
    return 'there twice';
  },
  (element, all, random) => {
    const place = one(all, random);
    if (place === undefined || element.contains(place)) return 'stayed';
    place.append(element);
    return 'moved';
  },
  (element, _, random) => {
    element.textContent = one(texts, random) ?? '';
    return 'text changed';
  },
  (element, all, random) => {
    const other = one(all, random);
    const attribute = one([...element.attributes], random);
    if (other === undefined || attribute === undefined) return 'no attributes';
    const theirs = other.getAttribute(attribute.name);
    other.setAttribute(attribute.name, attribute.value);
    if (theirs === null) element.removeAttribute(attribute.name);
    else element.setAttribute(attribute.name, theirs);
    return `${attribute.name} swapped`;
  },
  (element, _, random) => {
    const attribute = one([...element.attributes], random);
    if (attribute === undefined) return 'no attributes';
    element.removeAttribute(attribute.name);
    return `${attribute.name} removed`;
  },
  (element, _, random) => {
    const attribute = one([...element.attributes], random);
    if (attribute === undefined) return 'no attributes';
    element.setAttribute(attribute.name, one(texts, random) ?? '');
    return `${attribute.name} changed`;
  },
  (element) => {
    element.replaceWith(...element.childNodes);
    return 'unwrapped';
  },
  (element) => {
    element.replaceChildren(...[...element.childNodes].reverse());
    return 'turned round';
  },
];

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
