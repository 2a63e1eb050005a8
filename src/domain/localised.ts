/** The languages the interface speaks. */
export type Language = 'en' | 'fr';

/** A text in each of the interface's languages. */
export type Localised = Readonly<Record<Language, string>>;
