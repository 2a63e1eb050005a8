import { browser } from 'wxt/browser';
import type { Language } from '../domain/localised.ts';
import { chooseLanguage } from '../locales/choose-language.ts';
import { readSettings } from '../messaging/settings.ts';

/** The language that the person reads, as chosen or as the browser's own. */
export async function personsLanguage(): Promise<Language> {
  const { language } = await readSettings();
  return chooseLanguage(language, browser.i18n.getUILanguage());
}
