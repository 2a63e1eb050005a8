import type { JSX } from 'preact';
import { cohortDaysChoices } from '../domain/settings.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

const mostPosts = [30, 60, 100, 200] as const;

/** Which posts of an account are compared: how far in time, and how many at most. Takes effect everywhere at once. */
export function WindowChoice(): JSX.Element {
  const { texts, settings } = useInterface();
  const { score } = texts;
  const ask = useAsk();
  const { cohortDays, cohortPosts } = settings;
  const offered = [...new Set([...mostPosts, cohortPosts])].sort((a, b) => a - b);
  return (
    <div class="arrangement window-choice">
      <label>
        {score.period}
        <select
          value={String(cohortDays ?? '')}
          onChange={({ currentTarget }) => {
            const chosen = cohortDaysChoices.find((days) => days === Number(currentTarget.value)) ?? null;
            void ask('changeSettings', { cohortDays: chosen });
          }}
        >
          {cohortDaysChoices.map((days) => (
            <option key={days} value={days}>
              {score.days(days)}
            </option>
          ))}
          <option value="">{score.anyTime}</option>
        </select>
      </label>
      <label>
        {score.mostPosts}
        <select
          value={String(cohortPosts)}
          onChange={({ currentTarget }) =>
            void ask('changeSettings', { cohortPosts: Number(currentTarget.value) })
          }
        >
          {offered.map((posts) => (
            <option key={posts} value={posts}>
              {posts}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The same among the settings. */
export function WindowSettings(): JSX.Element {
  const { texts } = useInterface();
  return (
    <section aria-labelledby="window-title">
      <h2 id="window-title">{texts.score.windowTitle}</h2>
      <WindowChoice />
      <p class="faint">{texts.score.windowHint}</p>
    </section>
  );
}
