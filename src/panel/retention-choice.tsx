import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { daysKeptDaily, daysKeptWhole } from '../domain/thinning.ts';
import { readThinning, type ThinningState, watchThinning } from '../messaging/thinning-run.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

const retentions = [90, 180, 365, 730] as const;

/** In the settings: how readings of other people's accounts are thinned by age, and after how long they are deleted. */
export function RetentionChoice(): JSX.Element {
  const { texts, settings } = useInterface();
  const { options } = texts;
  const ask = useAsk();
  const chosen = settings.retentionDays;
  const offered = [...new Set([...retentions, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
  return (
    <section aria-labelledby="retention-title">
      <h2 id="retention-title">{options.retentionTitle}</h2>
      <label>
        {options.retention}
        <select
          value={chosen ?? ''}
          onChange={({ currentTarget }) =>
            void ask('changeSettings', { retentionDays: Number(currentTarget.value) || null })
          }
        >
          <option value="">{options.retentionForever}</option>
          {offered.map((days) => (
            <option key={days} value={days}>
              {options.retentionDays(days)}
            </option>
          ))}
        </select>
      </label>
      <p class="faint">{options.retentionHint}</p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={settings.thinsByAge}
          aria-describedby="thinning-rule"
          onChange={({ currentTarget }) => void ask('changeSettings', { thinsByAge: currentTarget.checked })}
        />
        <span>{options.thinning}</span>
      </label>
      <p id="thinning-rule" class="faint">
        {options.thinningRule(daysKeptWhole, daysKeptDaily)}
      </p>
      <LastThinning />
    </section>
  );
}

/** What the last thinning that came to its end has deleted. */
function LastThinning(): JSX.Element | null {
  const { texts, language } = useInterface();
  const [last, setLast] = useState<ThinningState['last']>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchThinning((state) => setLast(state.last), ending.signal);
    void readThinning().then((state) => setLast(state.last));
    return () => ending.abort();
  }, []);
  if (last === null) return null;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return <p class="faint">{texts.options.thinningLast(last.deleted, dates.format(last.startedAt))}</p>;
}
