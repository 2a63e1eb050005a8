import type { MetricName } from '../domain/metrics.ts';
import { visibleText } from './visible-text.ts';

/** Labels of counts by language, the first part of its tag: of each metric its whole labels, "|" between them, in any case. */
export type LabelTable = Readonly<Record<string, Readonly<Partial<Record<MetricName, string>>>>>;

/**
 * Tells which metric a label names. In a language of the table by its own labels and the English ones, which sites leave on pages
 * of all languages; in another, or where the page does not say which, by those of all languages that name one metric alone.
 */
export function labelsIn(table: LabelTable, language: string): (label: string) => MetricName | undefined {
  const own = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const languages = Object.hasOwn(table, own) ? [own, 'en'] : Object.keys(table);
  const byLanguage = languages.map((name) => metricsOf(table, name));
  return (label) => {
    const key = keyOf(label);
    if (Object.hasOwn(table, own)) return byLanguage.map((metrics) => metrics.get(key)).find(Boolean);
    const [metric, ...others] = new Set(byLanguage.flatMap((metrics) => metrics.get(key) ?? []));
    return others.length === 0 ? metric : undefined;
  };
}

/** Of one language the metric by label; made once. */
function metricsOf(table: LabelTable, language: string): ReadonlyMap<string, MetricName> {
  const known = made.get(table) ?? new Map<string, Map<string, MetricName>>();
  made.set(table, known);
  let metrics = known.get(language);
  if (!metrics) {
    metrics = new Map();
    for (const [name, labels] of Object.entries(table[language] ?? {})) {
      for (const label of labels.split('|')) metrics.set(keyOf(label), name as MetricName);
    }
    known.set(language, metrics);
  }
  return metrics;
}

const made = new WeakMap<LabelTable, Map<string, Map<string, MetricName>>>();

function keyOf(label: string): string {
  return visibleText(label)
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/gu, ' ')
    .replace(/ ?[:：]$/u, '')
    .trim();
}
