/** Languages that drafts are written in. */
export const draftLanguages = ['fr', 'en', 'es', 'de', 'it', 'pt'] as const;

/** ISO 639-1. */
export type DraftLanguage = (typeof draftLanguages)[number];

/** Whether drafts can be written in it. */
export function isDraftLanguage(language: string): language is DraftLanguage {
  return (draftLanguages as readonly string[]).includes(language);
}
