import type { Commenter } from '../../domain/comment.ts';
import { fold } from '../understanding/token.ts';
import { usualFirstNames } from './wording/usual-first-names.ts';

/** Words that stand in names of shops, clubs and pages. */
const noPerson = new Set(
  `a agence agency and art artisan association atelier au auto aux baby bakery bar beaute beauty best bien bio blog boulangerie boutique by cafe casa centre
  chez cie city club coach coaching co com compagnie concept conseil cooking creation creations cuisine das de deco del der design des die digital dog
  dr du e ecole el electro elle en et events events evenement fan fans fashion ferme fit fitness food for foot france garage girl global group groupe
  gmbh happy home hotel house il immo info inc institut it je joyful kitchen l la lab lady las le les life lifestyle little llc lo los love ltd ma madame magazine maison
  mama maman mamie mes miss mister mme mlle mom mon monsieur moi mr mrs ms mum music musique my new news no not nos notre o of office official officiel
  officielle on online only optique organic page papa papy paris petit petite photo photographe photography photos pizza prof pro reel restaurant sa salon sarl sas
  school service services shop site smile so social sport sports st star store studio style super sweet team the this toi travel tv un une union urban user veggie
  vintage vegan voyage watch we web wedding wine world www y yoga you your zen ignore write system admin assistant bot ai`.split(
    /\s+/,
  ),
);

/**
 * The first name that a person would be called by, from the name shown; null where the name is none of a person as far as can be told.
 * Never from a handle.
 */
export function firstNameOf({ name }: Commenter): string | null {
  if (name === null) return null;
  const tokens = name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\s'’.\-\d_|&@]/gu, ' ')
    .trim()
    .split(/\s+/);
  if (tokens.length > 4 || tokens.some((token) => noPerson.has(fold(token)) || /[\d_|&@]/.test(token)))
    return null;
  const [first = ''] = tokens;
  if (!/^\p{L}[\p{L}\p{M}]{1,13}(?:[-'’]\p{L}[\p{L}\p{M}]{1,13})?$/u.test(first)) return null;
  if (/(\p{L})\1\1/iu.test(first) || !/[aeiouy]/.test(fold(first)) || first.length < 2) return null;
  if (!usualFirstNames.has(fold(first)) && (tokens.length === 1 || first.length < 3)) return null;
  return capitalised(first);
}

function capitalised(name: string): string {
  const mixed = /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name);
  if (mixed) return name;
  return name
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
