/**
 * The least age in milliseconds that a label such as "3w" or "2 sem." can mean. Undefined: a word that is not known.
 * Only good for telling that a date cannot be right; an age is never turned into a date.
 */
export function leastAge(label: string): number | undefined {
  const [, digits, word] = label.match(/(\p{Nd}+)\s*(\p{L}+)/u) ?? [];
  const amount = Number(digits);
  if (word === undefined || !Number.isFinite(amount)) return undefined;
  const unit = units.find(([, words]) => words.test(word));
  return unit && amount * unit[0];
}

const hour = 3_600_000;
const day = 24 * hour;

// en fr de es pt it nl vi ja zh ko; a letter that two languages use counts as the shorter time.
const units: readonly (readonly [number, RegExp])[] = [
  [30 * day, /^(mo|mes|mois|mês|mnd|tháng|か月|ヶ月|个月|個月|개월)/iu],
  [365 * day, /^(y|an|añ|jahr|năm|年|년)/iu],
  [7 * day, /^(w|sem|sett|tuần|週|周|주)/iu],
  [day, /^(d|j|g(?!i)|tag|ngày|日|天|일)/iu],
  [hour, /^(h|st|ore|uur|u$|giờ|時|小时|시간)/iu],
];
