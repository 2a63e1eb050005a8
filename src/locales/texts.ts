import type { Language } from '../domain/localised.ts';
import { type BadgeTexts, badgeTextsOf } from './badge-texts.ts';
import enOptions from './en/options.ts';
import enPanel from './en/panel.ts';
import enWelcome from './en/welcome.ts';
import frOptions from './fr/options.ts';
import frPanel from './fr/panel.ts';
import frWelcome from './fr/welcome.ts';

/** The texts of the popup and the side panel. */
export type PanelTexts = typeof enPanel;
/** The texts of the welcome page. */
export type WelcomeTexts = typeof enWelcome;
/** The texts of the options page. */
export type OptionsTexts = typeof enOptions;

/** Every text of the extension's own pages. */
export interface Texts {
  readonly badge: BadgeTexts;
  readonly panel: PanelTexts;
  readonly welcome: WelcomeTexts;
  readonly options: OptionsTexts;
}

/** The texts in this language. */
export function textsOf(language: Language): Texts {
  const badge = badgeTextsOf(language);
  return language === 'fr'
    ? { badge, panel: frPanel, welcome: frWelcome, options: frOptions }
    : { badge, panel: enPanel, welcome: enWelcome, options: enOptions };
}
