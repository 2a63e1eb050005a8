import type * as z from 'zod/mini';
import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import { importedRowShape } from '../messaging/imported-row-shape.ts';

type Reason = RefusedRow['reason'];

const dayLength = 24 * 3_600_000;

const earliest = Date.UTC(2000, 0, 1);

/**
 * A row of a file as it may be kept, or why it may not. Refused: what is not of the shape, and what is dated before 2000 or more than a day
 * ahead: clocks and time zones differ by no more.
 */
export function checkImportedRow(
  given: unknown,
  now: number,
): { readonly row: ImportedRow } | { readonly reason: Reason } {
  const checked = importedRowShape.safeParse(given);
  if (!checked.success) return { reason: reasonOf(checked.error) };
  const row: ImportedRow = checked.data;
  const reason = reasonOfDates(datesOf(row), now);
  if (reason !== undefined) return { reason };
  const { from, to } = row.of === 'account' ? row.period : row.of === 'traffic' ? row.traffic : noDays;
  return from !== null && to !== null && from > to ? { reason: 'bad date' } : { row };
}

const noDays = { from: null, to: null };

function datesOf(row: ImportedRow): readonly number[] {
  if (row.of === 'post') return row.post.publishedAt === null ? [] : [row.post.publishedAt];
  const { from, to } = row.of === 'account' ? row.period : row.traffic;
  return [from, to].flatMap((day) => (day === null ? [] : [Date.parse(`${day}T00:00:00Z`)]));
}

function reasonOfDates(moments: readonly number[], now: number): Reason | undefined {
  if (moments.some((moment) => moment > now + dayLength)) return 'future date';
  return moments.some((moment) => moment < earliest) ? 'bad date' : undefined;
}

/** What is wrong first, in the words that files are refused with. */
function reasonOf({ issues }: z.core.$ZodError): Reason {
  const [issue] = issues;
  const path = issue?.path.map(String) ?? [];
  if (path.some((name) => ['publishedAt', 'from', 'to'].includes(name))) return 'bad date';
  if (path.at(-1) === 'platform') return 'unknown platform';
  if (path.includes('account') || path.includes('author')) return 'no account';
  if (path.includes('id') || path.includes('url')) return 'no post';
  const isFigure = ['metrics', 'sessions', 'engagedSessions', 'conversions', 'revenue'].some((name) =>
    path.includes(name),
  );
  if (!isFigure) return 'not kept';
  if (issue?.code === 'too_small' || issue?.message === 'negative count') return 'negative count';
  if (issue?.code === 'too_big') return 'too large';
  return issue?.code === 'invalid_type' && issue.expected === 'int' ? 'not a whole number' : 'not a number';
}
