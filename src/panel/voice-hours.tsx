import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Language } from '../domain/localised.ts';
import type { OpenHours } from '../domain/voice.ts';
import { useInterface } from './interface-context.tsx';
import { hoursText, minutesOf, timeText } from './time-of-day.ts';
import type { VoicePart } from './voice-part.ts';
import { useProblem } from './voice-problems.tsx';

const workdays = 5;

/** When somebody is there to answer: hours of each weekday in a time zone. */
export function VoiceHours({ voice, onChange }: VoicePart): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.voice;
  const days = useMemo(() => weekdays(language), [language]);
  const zones = useMemo(
    () => [...new Set([voice.timeZone, ...Intl.supportedValuesOf('timeZone')])].sort(),
    [voice.timeZone],
  );
  return (
    <fieldset>
      <legend>{words.hours}</legend>
      <p class="faint">{words.hoursLead}</p>
      {days.map((day, index) => (
        <Day
          key={day}
          day={day}
          path={`hours.${index}`}
          hours={voice.hours[index] ?? []}
          onChange={(changed) =>
            onChange(({ hours }) => ({
              hours: days.map((_, at) => (at === index ? changed : (hours[at] ?? []))),
            }))
          }
          onCopy={(copied) =>
            onChange(({ hours }) => ({
              hours: days.map((_, at) => (at < workdays ? copied : (hours[at] ?? []))),
            }))
          }
        />
      ))}
      <label class="field">
        {words.timeZone}
        <select
          value={voice.timeZone}
          onChange={({ currentTarget }) => onChange({ timeZone: currentTarget.value })}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function Day({
  day,
  path,
  hours,
  onChange,
  onCopy,
}: {
  readonly day: string;
  readonly path: string;
  readonly hours: readonly OpenHours[];
  readonly onChange: (hours: readonly OpenHours[]) => void;
  readonly onCopy: (hours: readonly OpenHours[]) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const { attributes, line } = useProblem(path);
  const replace = (index: number, part: Partial<OpenHours>) =>
    onChange(hours.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <fieldset class="voice-day" aria-label={words.hoursOfDay(day)}>
      <span class="voice-day-name">{day}</span>
      <div class="voice-spans">
        {hours.length === 0 && <span class="faint">{words.closed}</span>}
        {hours.map(({ from, to }, index) => (
          // Hours of a day have no other name than their place.
          <span key={index} class="voice-span">
            <input
              type="time"
              aria-label={words.from(day)}
              value={timeText(from)}
              {...attributes}
              onInput={({ currentTarget }) => replace(index, { from: minutesOf(currentTarget.value) })}
            />
            {words.until}
            <input
              type="time"
              aria-label={words.to(day)}
              value={timeText(to)}
              {...attributes}
              // It closes at midnight: that is the end of this day and not its beginning.
              onInput={({ currentTarget }) =>
                replace(index, {
                  to: minutesOf(currentTarget.value) || (currentTarget.value === '' ? Number.NaN : 1440),
                })
              }
            />
            <button
              type="button"
              class="quiet"
              aria-label={words.removeHours(day, hoursText({ from, to }))}
              onClick={() => onChange(hours.filter((_, at) => at !== index))}
            >
              ×
            </button>
          </span>
        ))}
        {line}
        <span class="buttons">
          <button
            type="button"
            class="quiet"
            aria-label={words.addHoursOf(day)}
            onClick={() => onChange([...hours, nextHours(hours)])}
          >
            {words.addHours}
          </button>
          {hours.length > 0 && (
            <button
              type="button"
              class="quiet"
              aria-label={words.copyHoursOf(day)}
              onClick={() => onCopy(hours)}
            >
              {words.copyHours}
            </button>
          )}
        </span>
      </div>
    </fieldset>
  );
}

/** Hours to begin with: the usual ones of an office, then an hour and a half after the last. */
function nextHours(hours: readonly OpenHours[]): OpenHours {
  const last = hours.at(-1);
  if (last === undefined) return { from: 9 * 60, to: 18 * 60 };
  const from = Math.min(last.to + 90, 1380);
  return { from, to: Math.min(from + 240, 1440) };
}

/** Monday first. */
function weekdays(language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day)));
}
