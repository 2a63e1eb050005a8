import type { Language } from '../domain/localised.ts';

/** What a language (ISO 639) is called in the interface's own, such as "French"; its code where it has no name. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
