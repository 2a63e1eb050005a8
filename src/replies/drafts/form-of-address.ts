import type { Voice } from '../../domain/voice.ts';
import type { DraftLanguage } from './languages.ts';
import { wordsOf } from './sentences-of.ts';

const forms: Partial<
  Record<DraftLanguage, { readonly tu: ReadonlySet<string>; readonly vous: ReadonlySet<string> }>
> = {
  fr: { tu: new Set(['tu', 'te', 'toi', 'ton', 'ta', 'tes', 't']), vous: new Set(['vous', 'votre', 'vos']) },
  es: {
    tu: new Set(['tu', 'te', 'ti', 'tus', 'contigo', 'puedes', 'tienes']),
    vous: new Set(['usted', 'su', 'sus', 'le', 'puede']),
  },
  de: { tu: new Set(['du', 'dich', 'dir', 'dein', 'deine', 'deinen', 'deiner']), vous: new Set(['ihnen']) },
  it: {
    tu: new Set(['tu', 'ti', 'te', 'tuo', 'tua', 'tuoi', 'puoi']),
    vous: new Set(['lei', 'suo', 'sua', 'suoi', 'puo', 'le']),
  },
  pt: {
    tu: new Set(['tu', 'te', 'ti', 'tua', 'teu', 'podes']),
    vous: new Set(['lhe', 'sua', 'seu', 'pode', 'voce']),
  },
};

/** How a text addresses one person; null where it does not, or in both ways, or where the language makes no difference. */
export function formOfAddress(text: string, language: DraftLanguage): Voice['address'] | null {
  const words = wordsOf(text);
  const tu = words.filter((word) => forms[language]?.tu.has(word)).length;
  const vous = words.filter((word) => forms[language]?.vous.has(word)).length;
  if (tu === vous) return null;
  return tu > vous ? 'tu' : 'vous';
}
