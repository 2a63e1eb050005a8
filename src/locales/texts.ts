import type { Language } from '../domain/localised.ts';
import { type BadgeTexts, badgeTextsOf } from './badge-texts.ts';
import enCampaigns from './en/campaigns.ts';
import enComparing from './en/comparing.ts';
import enDiagnosis from './en/diagnosis.ts';
import enFigures from './en/figures.ts';
import enGoals from './en/goals.ts';
import enImports from './en/imports.ts';
import enOptions from './en/options.ts';
import enPanel from './en/panel.ts';
import enPublished from './en/published.ts';
import enReplies from './en/replies.ts';
import enReport from './en/report.ts';
import enUnopened from './en/unopened.ts';
import enVoice from './en/voice.ts';
import enWelcome from './en/welcome.ts';
import enWriters from './en/writers.ts';
import frCampaigns from './fr/campaigns.ts';
import frComparing from './fr/comparing.ts';
import frDiagnosis from './fr/diagnosis.ts';
import frFigures from './fr/figures.ts';
import frGoals from './fr/goals.ts';
import frImports from './fr/imports.ts';
import frOptions from './fr/options.ts';
import frPanel from './fr/panel.ts';
import frPublished from './fr/published.ts';
import frReplies from './fr/replies.ts';
import frReport from './fr/report.ts';
import frUnopened from './fr/unopened.ts';
import frVoice from './fr/voice.ts';
import frWelcome from './fr/welcome.ts';
import frWriters from './fr/writers.ts';
import { type ReminderTexts, reminderTextsOf } from './reminder-texts.ts';
import { type ScoreTexts, scoreTextsOf } from './score-texts.ts';

/** The texts of the popup and the side panel. */
export type PanelTexts = typeof enPanel;
/** The texts of sets of comparable accounts. */
export type ComparingTexts = typeof enComparing;
/** The texts of goals. */
export type GoalsTexts = typeof enGoals;
/** The texts of what an account's posts teach. */
export type DiagnosisTexts = typeof enDiagnosis;
/** The texts of a database that cannot be opened. */
export type UnopenedTexts = typeof enUnopened;
/** The texts of the welcome page. */
export type WelcomeTexts = typeof enWelcome;
/** The texts of the options page. */
export type OptionsTexts = typeof enOptions;
/** The texts of files to import. */
export type ImportsTexts = typeof enImports;
/** The texts of published benchmarks. */
export type PublishedTexts = typeof enPublished;
/** The texts of the full-page report. */
export type ReportTexts = typeof enReport;
/** The texts of the brand's voice. */
export type VoiceTexts = typeof enVoice;
/** The texts of who writes drafts. */
export type WritersTexts = typeof enWriters;

/** The texts of campaigns, tags and notes. */
export type CampaignsTexts = typeof enCampaigns;

/** The texts of comments and replies. */
export type RepliesTexts = typeof enReplies;

/** The texts of where figures come from, how sure they are, and of typing them in. */
export type FiguresTexts = typeof enFigures;

/** Every text of the extension's own pages. */
export interface Texts {
  readonly badge: BadgeTexts;
  readonly panel: PanelTexts;
  readonly unopened: UnopenedTexts;
  readonly figures: FiguresTexts;
  readonly score: ScoreTexts;
  readonly welcome: WelcomeTexts;
  readonly options: OptionsTexts;
  readonly comparing: ComparingTexts;
  readonly diagnosis: DiagnosisTexts;
  readonly goals: GoalsTexts;
  readonly published: PublishedTexts;
  readonly replies: RepliesTexts;
  readonly report: ReportTexts;
  readonly voice: VoiceTexts;
  readonly imports: ImportsTexts;
  readonly writers: WritersTexts;
  readonly campaigns: CampaignsTexts;
  readonly reminders: ReminderTexts;
}

/** The texts in this language. */
export function textsOf(language: Language): Texts {
  const badge = badgeTextsOf(language);
  const score = scoreTextsOf(language);
  const reminders = reminderTextsOf(language);
  return language === 'fr'
    ? {
        badge,
        score,
        reminders,
        panel: frPanel,
        unopened: frUnopened,
        figures: frFigures,
        welcome: frWelcome,
        options: frOptions,
        comparing: frComparing,
        diagnosis: frDiagnosis,
        goals: frGoals,
        published: frPublished,
        replies: frReplies,
        report: frReport,
        voice: frVoice,
        imports: frImports,
        writers: frWriters,
        campaigns: frCampaigns,
      }
    : {
        badge,
        score,
        reminders,
        panel: enPanel,
        unopened: enUnopened,
        figures: enFigures,
        welcome: enWelcome,
        options: enOptions,
        comparing: enComparing,
        diagnosis: enDiagnosis,
        goals: enGoals,
        published: enPublished,
        replies: enReplies,
        report: enReport,
        voice: enVoice,
        imports: enImports,
        writers: enWriters,
        campaigns: enCampaigns,
      };
}
