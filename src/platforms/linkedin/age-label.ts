/**
 * The least age in milliseconds that a label such as "3w" or "2 sem." can mean; 0 where its word begins no unit of time in
 * `language`. Only good for telling that a date cannot be right; an age is never turned into a date.
 */
export function leastAge(label: string | null, language: string): number {
  const [, amount, word] = label?.toLowerCase().match(/(\d+)\s*(\p{L}+)/u) ?? [];
  const unit = word && units.find(([name]) => wordFor(name, Number(amount), language).startsWith(word));
  return unit ? Number(amount) * unit[1] * hour : 0;
}

function wordFor(unit: string, amount: number, language: string): string {
  const key = `${unit} ${amount} ${language}`;
  const word = words.get(key) ?? askWord(unit, amount, language);
  // Languages come from the page: one that keeps inventing some must not fill the memory.
  if (words.size > 500) words.clear();
  words.set(key, word);
  return word;
}

/** To ask takes longer than to read the rest of a post. */
const words = new Map<string, string>();

function askWord(unit: string, amount: number, language: string): string {
  try {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    const parts = format.formatToParts(amount);
    return parts.find(({ type }) => type === 'unit')?.value.toLowerCase() ?? '';
  } catch {
    return ''; // The page declares no language, or none that there is.
  }
}

const hour = 3_600_000;

// In hours; letters that two units share count as the shorter time.
const units = [
  ['minute', 0],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['month', 672],
  ['year', 8760],
] as const;
