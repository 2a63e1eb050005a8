import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Reminders, reminderChoices } from '../domain/review-due.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** In the settings: of which reviews the browser reminds. The permission is asked for on the click that wants it, and given back. */
export function ReminderChoice(): JSX.Element {
  const { texts, settings } = useInterface();
  const words = texts.reminders;
  const ask = useAsk();
  const [refused, setRefused] = useState(false);
  const choose = async (reminders: Reminders) => {
    const granted = reminders === 'off' || (await requestNotifications());
    setRefused(!granted);
    if (!granted) return;
    await ask('changeSettings', { reminders });
    if (reminders === 'off') await browser.permissions.remove({ permissions: ['notifications'] });
  };
  return (
    <section aria-labelledby="reminders-title">
      <h2 id="reminders-title">{words.title}</h2>
      <p>{words.lead}</p>
      <fieldset>
        <legend class="visually-hidden">{words.title}</legend>
        {reminderChoices.map((each) => (
          <label key={each} class="check-line">
            <input
              type="radio"
              name="reminders"
              checked={settings.reminders === each}
              onChange={() => void choose(each)}
            />
            <span>{words.choices[each]}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">{refused && words.refused}</p>
    </section>
  );
}

/** Asks the person; to be called in the click itself, as browsers ask at no other time. */
async function requestNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}
