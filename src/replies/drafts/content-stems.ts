import { fold } from '../understanding/token.ts';

/** Words that say nothing about what a text is about, folded, in the six languages. */
const empty = new Set(
  `a ai aie au aux avec avez avoir bien bonjour bonsoir c ca car ce cela celle celui ces cet cette chez comme comment d dans de des dire dis du elle en encore est et etes etre eu fait faut fois
  hello hey il ils j je jai juste l la le les leur lui m ma mais me merci mes moi mon n ne non nos notre nous on ont ou oui par pas peu peut peux plus pour pourquoi pouvez qu quand quel quelle quelles
  quels qui quoi s sa salut sans se sera si soit sont sur svp stp t ta te tellement tes toi ton toujours tout toute tous toutes tres trop tu un une va vais vos votre vous vrai vraiment y suis
  serait aimerais voudrais veux voulais savoir question est-ce super adore aime belle beau
  the an and are be been but by can could did do does for from get got had has have hello hi how i if in is it its just like love me my no not of off on or our please pls so some still
  than thank thanks that their them then there these they this to too up us very was we were what where which who why will with would you your yours really know wondering want need
  el los las un una unos unas y o que de del por para con se lo me mi tu su es son esta estan hay hola gracias muy mas como cual cuando donde si no ya al os quiero favor
  der die das ein eine einen einem einer und oder ist sind ihr euch euer eure ich wir sie es auch noch bei mit von vom zu zum zur im am auf fur nicht kein keine man was wie wo wann hallo danke bitte gibt den dem habt
  il lo gli i un uno una e di da in che per con su non si mi ti ci vi sono siete avete ho ha anche ciao grazie come dove questo questa del della dei delle al alla
  os as um uma e em no na nos nas do da dos das com por que se eu voces vc tem ter ola obrigado obrigada ainda qual onde quanto isso esse essa`.split(
    /\s+/,
  ),
);

/** A word as full-text search compares it: folded, its ending cut; null where it says nothing. */
export function stemOf(word: string): string | null {
  const folded = fold(word)
    .replace(/^(?:[ldjmtscn]|qu)'/, '')
    .replace(/'s?$/, '');
  if (folded.length < 2 || empty.has(folded)) return null;
  return cut(folded);
}

/** The stems of a text's words that say what it is about, without repeats. */
export function contentStems(text: string): string[] {
  const words = fold(text.slice(0, 4000)).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)?/gu) ?? [];
  return [...new Set(words.flatMap((word) => stemOf(word) ?? []))];
}

/** Endings of inflection that the six languages share, longest first; a stem keeps four letters, three before a plain "s". */
function cut(word: string): string {
  if (/\d/.test(word)) return word;
  const bare = word.replace(
    /(?<=.{4})(?:issez|issons|aient|ements?|erons|erez|ations?|aciones|azioni|acoes|ungen|ung|ions?|iones|ies|ions|ieren|iert|ing|ers?|ees?|ez|es|er|ed|en|em|as|os|ai|ais|ait|e|s|x|a|o|i|n|t|y)$/,
    '',
  );
  return bare.length >= 3 ? bare.replace(/(.)\1$/, '$1') : word;
}
