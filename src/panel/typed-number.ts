import type { Language } from '../domain/localised.ts';

/** What was typed into a number's field: the number, or what is wrong with it. */
export type TypedNumber =
  | { readonly value: number; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: 'empty' | 'number' | 'amount' | 'tooLarge' };

/**
 * Reads a number as the language writes it: "1,286" in English, "1 286" in French; groups are optional but must be right where
 * they are, since "1,5" is no whole number in either. An amount has two decimals at most and is given in hundredths.
 */
export function readTypedNumber(text: string, kind: 'number' | 'amount', language: Language): TypedNumber {
  const written = text.trim().replace(/[\s\u00a0\u202f]/gu, ' ');
  if (written === '') return { problem: 'empty' };
  const { group, decimal } = signsOf(language);
  const whole = `\\d+|\\d{1,3}(?:${group}\\d{3})+`;
  const pattern = kind === 'number' ? `^(${whole})$` : `^(${whole})(?:${decimal}(\\d{1,2}))?$`;
  const found = new RegExp(pattern, 'u').exec(written);
  if (found === null) return { problem: kind };
  const digits = (found[1] ?? '').replace(/\D/gu, '');
  const value = Number(kind === 'number' ? digits : digits + (found[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(value) ? { value } : { problem: 'tooLarge' };
}

/** A number as it is typed in: without groups, so that it can be changed digit by digit. */
export function writeTypedNumber(value: number, kind: 'number' | 'amount', language: Language): string {
  const decimals = kind === 'amount' ? 2 : 0;
  return new Intl.NumberFormat(language, {
    useGrouping: false,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(kind === 'amount' ? value / 100 : value);
}

function signsOf(language: Language): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  // Every kind of space was made the plain one.
  return { group: escaped(sign('group').replace(/\s/u, ' ')), decimal: escaped(sign('decimal')) };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
