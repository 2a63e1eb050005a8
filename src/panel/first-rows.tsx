import type { JSX } from 'preact';
import { accountMetricNames } from '../domain/account-period.ts';
import type { ImportedRow } from '../domain/imported-row.ts';
import type { Language } from '../domain/localised.ts';
import { metricNames } from '../domain/metrics.ts';
import type { Texts } from '../locales/texts.ts';
import { useInterface } from './interface-context.tsx';

/** The first rows of a file as they were understood, with every figure that one of them has. */
export function FirstRows({ rows }: { readonly rows: readonly ImportedRow[] }): JSX.Element | null {
  const { texts, language } = useInterface();
  const words = texts.imports;
  if (rows.length === 0) return null;
  const read = rows.map((row) => readRow(row, texts, language));
  const figures = [...new Set(read.flatMap((row) => Object.keys(row.figures)))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it (https://dequeuniversity.com/rules/axe/4.10/scrollable-region-focusable)
    <section class="wide-table" aria-label={words.firstRows} tabIndex={0}>
      <p class="faint hint">{words.adopted(rows.length)}</p>
      <table>
        <thead>
          <tr>
            {[words.line, words.what, words.when, ...figures].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.map((row, place) => (
            <tr key={place}>
              <td>{row.line}</td>
              <td class="wide-cell" dir="auto">
                {row.what}
              </td>
              <td class="nowrap">{row.when}</td>
              {figures.map((name) => (
                <td key={name} class="figure-cell">
                  {row.figures[name] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A row in words; figures by the word for what they count. */
interface ReadRow {
  readonly line: number;
  readonly what: string;
  readonly when: string;
  readonly figures: Readonly<Record<string, string>>;
}

function readRow(row: ImportedRow, texts: Texts, language: Language): ReadRow {
  const numbers = new Intl.NumberFormat(language);
  const money = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const { metrics: words } = texts.badge;
  const { line } = row;
  switch (row.of) {
    case 'post': {
      const { post } = row;
      const figures = metricNames.flatMap((name) => {
        const count = post.metrics[name];
        if (count === undefined) return [];
        return [
          [words[name], name === 'revenue' ? money.format(count.low / 100) : numbers.format(count.low)],
        ];
      });
      return {
        line,
        what: shortened(post.text || post.url || post.id || ''),
        when: post.publishedAt === null ? '' : mediumDate(language).format(post.publishedAt),
        figures: Object.fromEntries(figures),
      };
    }
    case 'account': {
      const { period } = row;
      const figures = accountMetricNames.flatMap((name) => {
        const value = period.metrics[name];
        return value === undefined ? [] : [[accountWord(name, texts), numbers.format(value)]];
      });
      return {
        line,
        what: shortened(period.name ?? period.account ?? ''),
        when: saidDays(period.from, period.to, language),
        figures: Object.fromEntries(figures),
      };
    }
    case 'traffic': {
      const { traffic } = row;
      const told = [traffic.campaign, traffic.source, traffic.medium, traffic.content, traffic.landing];
      const figures = [
        [words.sessions, traffic.sessions],
        [texts.imports.engagedSessions, traffic.engagedSessions],
        [words.conversions, traffic.conversions],
      ] as const;
      const counted = figures.flatMap(([word, value]) =>
        value === null ? [] : [[word, numbers.format(value)]],
      );
      const revenue = traffic.revenue === null ? [] : [[words.revenue, money.format(traffic.revenue / 100)]];
      return {
        line,
        what: shortened(told.filter((part) => part !== null).join(' · ')),
        when: traffic.from === null ? '' : saidDays(traffic.from, traffic.to ?? traffic.from, language),
        figures: Object.fromEntries([...counted, ...revenue]),
      };
    }
  }
}

function accountWord(name: (typeof accountMetricNames)[number], texts: Texts): string {
  const own: Readonly<Record<string, string>> = texts.imports.accountMetrics;
  const shared: Readonly<Record<string, string>> = texts.badge.metrics;
  return own[name] ?? shared[name] ?? name;
}

/** From the first to the last day, as the language writes it. */
export function saidDays(from: string, to: string, language: Language): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return date.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

function mediumDate(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

const longestShown = 60;
