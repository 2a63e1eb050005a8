/**
 * The least age in milliseconds that a label such as "3w" or "2 sem." can mean; 0 for a word that is not known.
 * Only good for telling that a date cannot be right; an age is never turned into a date.
 */
export function leastAge(label: string | null): number {
  const [, digits, word = ''] = label?.match(/(\p{Nd}+)\s*(\p{L}+)/u) ?? [];
  const [days] = units.find(([, words]) => words.test(word)) ?? [];
  return days ? Number(digits) * days * day : 0;
}

const day = 86_400_000;

// en fr de es pt it nl vi ja zh ko; a letter that two languages use counts as the shorter time.
const units: readonly (readonly [days: number, RegExp])[] = [
  [30, /^(mo|mes|mois|mês|mnd|tháng|か月|ヶ月|个月|個月|개월)/iu],
  [365, /^(y|an|añ|jahr|năm|年|년)/iu],
  [7, /^(w|sem|sett|tuần|週|周|주)/iu],
  [1, /^(d|j|g(?!i)|tag|ngày|日|天|일)/iu],
  [1 / 24, /^(h|st|ore|uur|u$|giờ|時|小时|시간)/iu],
];
