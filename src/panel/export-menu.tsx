import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';
import type { TableFormat } from '../exports/write-table.ts';
import type { ExportScope } from './export-rows.ts';
import { useInterface } from './interface-context.tsx';
import { useExport } from './use-export.ts';

const formats: readonly { readonly format: TableFormat; readonly label: string }[] = [
  { format: 'csv', label: 'CSV' },
  { format: 'jsonl', label: 'JSON Lines' },
];

/** What of this page, this account or everything is made into a file. */
export function ExportMenu({
  tab,
  account,
}: {
  readonly tab: number;
  readonly account: AccountKey | null;
}): JSX.Element {
  const { texts } = useInterface();
  const { panel } = texts;
  const { rows, start } = useExport();
  const scopes: readonly ExportScope[] = [
    { of: 'page', tab },
    ...(account === null ? [] : [{ of: 'account', account } as const]),
    { of: 'everything' },
  ];
  const [chosen, choose] = useState<ExportScope['of']>('page');
  const scope = scopes.find(({ of }) => of === chosen) ?? { of: 'page', tab };
  return (
    <details class="export-menu">
      <summary>{panel.export}</summary>
      <fieldset>
        <legend>{panel.exportWhat}</legend>
        {scopes.map(({ of }) => (
          <label key={of}>
            <input type="radio" name="export-scope" checked={scope.of === of} onChange={() => choose(of)} />
            {panel.exportScope[of]}
          </label>
        ))}
      </fieldset>
      <p class="buttons">
        {(['posts', 'readings'] as const).flatMap((what) =>
          formats.map(({ format, label }) => (
            <button
              key={`${what} ${format}`}
              type="button"
              disabled={rows !== undefined}
              onClick={() => start({ what, scope, format })}
            >
              {what === 'posts' ? panel.exportPosts : panel.exportReadings} ({label})
            </button>
          )),
        )}
      </p>
      {rows !== undefined && <ExportProgress rows={rows} />}
    </details>
  );
}

/** That a file is being made, and how far it is. */
export function ExportProgress({ rows }: { readonly rows: number }): JSX.Element {
  const { texts, language } = useInterface();
  return (
    <p role="status">
      {texts.panel.exporting} {rows > 0 && new Intl.NumberFormat(language).format(rows)}
      <progress aria-label={texts.panel.exporting} />
    </p>
  );
}
