import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../domain/localised.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { firstSettings, type Settings } from '../domain/settings.ts';
import { type Texts, textsOf } from '../locales/texts.ts';

/** What every screen needs to know to speak to the person. */
export interface Interface {
  readonly language: Language;
  readonly texts: Texts;
  readonly platforms: readonly PlatformFacts[];
  readonly settings: Settings;
}

/** Carries the interface's language and the settings to every screen. */
export const InterfaceContext = createContext<Interface>({
  language: 'en',
  texts: textsOf('en'),
  platforms: [],
  settings: firstSettings,
});

/** The interface's language and texts, the platforms known, and the settings now. */
export function useInterface(): Interface {
  return useContext(InterfaceContext);
}
