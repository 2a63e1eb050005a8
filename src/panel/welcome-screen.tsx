import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isRead, type PlatformId } from '../domain/platform-facts.ts';
import type { Mode } from '../domain/settings.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { useAsk } from './use-ask.ts';
import { WithdrawButton } from './withdraw-button.tsx';

/** The first page: what Vigie is and never does, where it may read, and the person's yes. */
export function WelcomeScreen(): JSX.Element {
  const { texts } = useInterface();
  const { welcome } = texts;
  useEffect(() => {
    document.title = welcome.title;
  }, [welcome]);
  return (
    <main class="wide-page">
      <h1>
        <img src="/icon/48.png" width="32" height="32" alt="" /> {welcome.title}
      </h1>
      <p class="lead">{welcome.lead}</p>
      <section aria-labelledby="language-title">
        <h2 id="language-title">{welcome.languageTitle}</h2>
        <LanguageChoice />
      </section>
      <section aria-labelledby="never-title">
        <h2 id="never-title">{welcome.neverTitle}</h2>
        <ul>
          {welcome.never.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="keeps-title">
        <h2 id="keeps-title">{welcome.keepsTitle}</h2>
        <p>{welcome.keeps}</p>
      </section>
      <Agreement />
      <section aria-labelledby="mine-title">
        <h2 id="mine-title">{welcome.mineTitle}</h2>
        <p>{welcome.mineHint}</p>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {welcome.openOptions}
        </button>
      </section>
    </main>
  );
}

function Agreement(): JSX.Element {
  const { texts, platforms: known, settings, language } = useInterface();
  const platforms = known.filter(isRead);
  const { welcome } = texts;
  const ask = useAsk();
  const toast = useToast();
  const [changed, change] = useState<Readonly<Record<PlatformId, Mode>>>({});
  const agreed = settings.consentedAt !== null;
  // Before the first yes badges are proposed; what was chosen once stays chosen.
  const modes = Object.fromEntries(
    platforms.map(
      ({ id }) => [id, changed[id] ?? settings.modes[id] ?? (agreed ? 'off' : 'badges')] as const,
    ),
  );
  const allOff = Object.values(modes).every((mode) => mode === 'off');
  const agree = async () => {
    const consentedAt = settings.consentedAt ?? Date.now();
    const done = await ask('changeSettings', { consentedAt, modes });
    if (done !== undefined) toast({ text: welcome.saved });
  };
  return (
    <>
      <section aria-labelledby="modes-title">
        <h2 id="modes-title">{welcome.modesTitle}</h2>
        <p>{welcome.modesLead}</p>
        {platforms.map((facts) => (
          <ModeChoice
            key={facts.id}
            facts={facts}
            chosen={modes[facts.id] ?? 'off'}
            onChoose={(mode) => change({ ...changed, [facts.id]: mode })}
          />
        ))}
      </section>
      <section aria-labelledby="consent-title">
        <h2 id="consent-title">{welcome.consentTitle}</h2>
        <p>{welcome.consent}</p>
        {settings.consentedAt !== null && (
          <p class="strong">
            {welcome.agreedOn(
              new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(settings.consentedAt),
            )}{' '}
            {welcome.agreed}
          </p>
        )}
        {allOff && <p role="status">{welcome.allOff}</p>}
        <p class="buttons">
          <button type="button" class="primary" onClick={() => void agree()}>
            {agreed ? welcome.save : welcome.agree}
          </button>
          {agreed && <WithdrawButton />}
        </p>
      </section>
    </>
  );
}
