/**
 * Makes a text harmless to spreadsheets, which take a cell that begins with = + - @, tab or carriage return for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe before it makes it text again. Three things more:
 * - white space, invisible characters and quotes before the sign do not hide it, nor do its full-width forms, which some
 *   spreadsheets accept;
 * - a spreadsheet whose language separates by semicolons cuts a comma-separated line at them, so that what follows one
 *   would begin a cell: there the apostrophe stands after the semicolon;
 * - the same after a line break, should a program not know that quoted cells may hold one.
 * Texts that need none of this stay as they are.
 */
export function guardFormula(text: string): string {
  return text.replace(startInside, "$&'").replace(startOfAll, "'$&");
}

const unseen = '[\\s\\p{Cc}\\p{Cf}"]*';
const sign = '[=+\\-@＝＋－＠]';
const startInside = new RegExp(`[;\\r\\n](?=${unseen}${sign}|[\\t\\r])`, 'gu');
const startOfAll = new RegExp(`^(?:${unseen}${sign}|[\\t\\r])`, 'u');
