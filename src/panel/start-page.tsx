import { type ComponentType, type JSX, render } from 'preact';
import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { PublishedByPlatform } from '../domain/published-benchmark.ts';
import type { Settings } from '../domain/settings.ts';
import { chooseLanguage } from '../locales/choose-language.ts';
import { textsOf } from '../locales/texts.ts';
import { readSettings, watchSettings } from '../messaging/settings.ts';
import { ErrorState } from '../ui/notice.tsx';
import { Toasts } from '../ui/toasts.tsx';
import { InterfaceContext } from './interface-context.tsx';
import { noteError, noteUncaughtErrors } from './note-error.ts';
import { PublishedContext } from './published-context.ts';
import '../ui/tokens.css';
import '../ui/chip.css';
import '../ui/base.css';
import '../ui/screens.css';
import '../ui/posts.css';
import '../ui/notices.css';
import '../ui/account-sets.css';
import '../ui/campaigns.css';
import '../ui/comments.css';
import '../ui/goals.css';
import '../ui/voice.css';
import '../ui/diagnosis.css';
import '../ui/imports.css';

/** Shows a screen in one of the extension's own pages, in the person's language, and keeps it to the settings. */
export function startPage(
  screen: ComponentType,
  platforms: readonly PlatformFacts[],
  published: PublishedByPlatform = {},
): void {
  const root = document.getElementById('root');
  if (root === null) return;
  noteUncaughtErrors();
  render(
    <PublishedContext.Provider value={published}>
      <Page screen={screen} platforms={platforms} />
    </PublishedContext.Provider>,
    root,
  );
}

function Page({
  screen: Screen,
  platforms,
}: {
  readonly screen: ComponentType;
  readonly platforms: readonly PlatformFacts[];
}): JSX.Element | null {
  const settings = useSettings();
  const language = chooseLanguage(settings?.language ?? 'browser', browser.i18n.getUILanguage());
  const texts = textsOf(language);
  const [error] = useErrorBoundary((caught: unknown) => noteError(caught, 'a screen failed'));
  const shared = useMemo(
    () => (settings === undefined ? undefined : { language, texts: textsOf(language), platforms, settings }),
    [language, platforms, settings],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (error !== undefined) {
    return (
      <ErrorState>
        <p>
          {texts.panel.failed} {texts.panel.failedKept}
        </p>
        <p class="faint">{String(error)}</p>
        <button type="button" onClick={() => location.reload()}>
          {texts.panel.retry}
        </button>
      </ErrorState>
    );
  }
  if (shared === undefined) return null;
  return (
    <InterfaceContext.Provider value={shared}>
      <Toasts closeLabel={texts.panel.dismiss}>
        <Screen />
      </Toasts>
    </InterfaceContext.Provider>
  );
}

function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setSettings, ending.signal);
    void readSettings().then(setSettings);
    return () => ending.abort();
  }, []);
  return settings;
}
