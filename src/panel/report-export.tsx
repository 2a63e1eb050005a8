import type { JSX } from 'preact';
import type { Account } from '../domain/account.ts';
import type { Cell, Column } from '../exports/column.ts';
import type { ExportedPost } from '../exports/exported-post.ts';
import { postColumns } from '../exports/post-columns.ts';
import { reviewColumns, reviewRows } from '../exports/review-columns.ts';
import { writeTable } from '../exports/write-table.ts';
import { useToast } from '../ui/toasts.tsx';
import { downloadFile } from './download-file.ts';
import { useInterface } from './interface-context.tsx';
import { explainPosts } from './judge-posts.ts';
import { useJudging } from './judging.ts';
import { noteError } from './note-error.ts';
import type { ReviewDetail } from './read-report.ts';

/** Hands the review to the person's downloads: its figures as CSV, figures and posts as a workbook. */
export function ReportExport({
  account,
  detail: { review },
}: {
  readonly account: Account;
  readonly detail: ReviewDetail;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.report;
  const judging = useJudging();
  const toast = useToast();
  const name = `vigie-review-${safe(account.id)}-${review.windows.now.from}-${review.windows.now.to}`;
  const run = async (write: () => Promise<void>) => {
    try {
      await write();
      toast({ text: words.exported });
    } catch (error) {
      noteError(error, 'a report could not be written');
      toast({ text: words.exportFailed });
    }
  };
  const writeCsv = async () => {
    const pieces: string[] = [];
    for await (const piece of writeTable(reviewColumns, reviewRows(review), 'csv')) pieces.push(piece);
    downloadFile(`${name}.csv`, 'text/csv;charset=utf-8', pieces);
  };
  const writeXlsx = async () => {
    const posts: ExportedPost[] = [];
    for await (const post of explainPosts(review.posts, judging)) posts.push(post);
    // Half a megabyte that is needed here alone.
    const { writeWorkbook } = await import('../exports/write-workbook.ts');
    const bytes = writeWorkbook([
      { name: words.figures, ...tableOf(reviewColumns, reviewRows(review)) },
      { name: texts.panel.postsOfAccount, ...tableOf(postColumns, posts) },
    ]);
    downloadFile(`${name}.xlsx`, workbookType, [bytes]);
  };
  return (
    <p class="buttons report-export">
      <button type="button" onClick={() => void run(writeCsv)}>
        {words.csv}
      </button>
      <button type="button" onClick={() => void run(writeXlsx)}>
        {words.xlsx}
      </button>
    </p>
  );
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  return {
    heads: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

/** A handle as part of a file's name, on every system. */
function safe(handle: string): string {
  return handle.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, 60);
}
