import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorState } from '../ui/notice.tsx';
import { useImportFiles } from './drop-file.tsx';
import type { FormatWords } from './import-dialogue.ts';
import { startImportReader } from './import-reader.ts';
import { useInterface } from './interface-context.tsx';
import { KeptMappings } from './kept-mappings.tsx';
import { PastImports } from './past-imports.tsx';

/** In the settings: files to import, where to find them, what was imported, and how unknown tables are read. */
export function ImportsSection(): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const formats = useFormats();
  const importFiles = useImportFiles();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (location.hash === '#imports') section.current?.scrollIntoView();
  }, []);
  return (
    <section ref={section} id="imports" aria-labelledby="imports-title">
      <h2 id="imports-title">{words.title}</h2>
      <p>{words.lead}</p>
      <label class="file">
        {words.choose}
        <input
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xls,.xlsx,.zip,.json,.jsonl,.ndjson"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file may be chosen again.
            currentTarget.value = '';
            importFiles(files);
          }}
        />
        <span class="hint faint">{words.chooseHint}</span>
      </label>
      <details class="numbers">
        <summary>{words.formatsTitle}</summary>
        {formats === undefined && <p class="faint">{words.formatsLoading}</p>}
        {formats === 'failed' && <ErrorState>{words.formatsFailed}</ErrorState>}
        {typeof formats === 'object' && <FormatList formats={formats} />}
      </details>
      <h3>{words.pastTitle}</h3>
      <PastImports formats={typeof formats === 'object' ? formats : []} />
      <KeptMappings />
    </section>
  );
}

function FormatList({ formats }: { readonly formats: readonly FormatWords[] }): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.imports;
  return (
    <dl class="format-list">
      {formats.map(({ id, name, explains }) => (
        <div key={id}>
          <dt class="strong">{name[language]}</dt>
          <dd>{explains[language]}</dd>
        </div>
      ))}
      <div>
        <dt class="strong">{words.otherFiles}</dt>
        <dd>{words.otherFilesHint}</dd>
      </div>
    </dl>
  );
}

/** Every format there is. The worker knows them: what reads them is too large to be part of a page. */
function useFormats(): readonly FormatWords[] | 'failed' | undefined {
  const [formats, setFormats] = useState<readonly FormatWords[] | 'failed'>();
  useEffect(() => {
    const reader = startImportReader();
    reader
      .ask('formats', null)
      .then(setFormats, () => setFormats('failed'))
      .finally(() => reader.end());
    return () => reader.end();
  }, []);
  return formats;
}
