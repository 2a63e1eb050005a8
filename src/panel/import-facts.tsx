import type { JSX } from 'preact';
import { saidDays } from './first-rows.tsx';
import type { ImportPreview } from './import-dialogue.ts';
import type { ImportReader } from './import-reader.ts';
import type { ImportPreviewStep } from './import-run.ts';
import { useInterface } from './interface-context.tsx';
import { useKeptPosts } from './use-kept-posts.ts';

/** What a file is and holds, and what of it belongs to posts that are kept. */
export function ImportFacts({
  opened: { format, recognition, mapped },
  preview,
  reader,
  onRemap,
}: {
  readonly opened: ImportPreviewStep['opened'];
  readonly preview: ImportPreview;
  readonly reader: ImportReader;
  readonly onRemap: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.imports;
  const { posts, accounts, traffic, period } = preview;
  const holds = [
    posts > 0 ? words.posts(posts) : '',
    accounts > 0 ? words.accounts(accounts) : '',
    traffic > 0 ? words.traffic(traffic) : '',
  ].filter((part) => part !== '');
  return (
    <>
      <dl class="import-facts">
        <dt>{mapped === null ? words.recognised : words.mappedAs}</dt>
        <dd>
          {mapped === null ? (
            <>
              <span class="strong">{format.name[language]}</span>
              <span class="hint faint">{format.explains[language]}</span>
            </>
          ) : (
            <>
              <bdi class="strong">{mapped.mapping.name}</bdi>{' '}
              <button type="button" class="quiet" onClick={onRemap}>
                {words.changeMapping}
              </button>
            </>
          )}
        </dd>
        <dt>{words.holds}</dt>
        <dd>
          <span role="status">{holds.length === 0 ? words.nothing : holds.join(', ')}</span>
        </dd>
        {period !== null && (
          <>
            <dt>{words.period}</dt>
            <dd>{saidDays(period.from, period.to, language)}</dd>
          </>
        )}
        {preview.differentPosts > 0 && (
          <>
            <dt>{words.joins}</dt>
            <dd>
              <Joins reader={reader} preview={preview} />
            </dd>
          </>
        )}
      </dl>
      {traffic > 0 && <p class="hint faint">{words.trafficJoins}</p>}
      <Heads label={words.missingColumns(recognition.missing.length)} heads={recognition.missing} />
      <Heads label={words.unknownColumns(recognition.unknown.length)} heads={recognition.unknown} />
    </>
  );
}

function Joins({
  reader,
  preview,
}: {
  readonly reader: ImportReader;
  readonly preview: ImportPreview;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const found = useKeptPosts(reader, preview);
  if (found === undefined) return <span class="faint">{words.joining}</span>;
  if (found === 'failed') return <span>{words.joiningFailed}</span>;
  return (
    <span role="status">
      {words.joinsKept(found.kept)}, {words.joinsNew(preview.differentPosts - found.kept)}
    </span>
  );
}

function Heads({
  label,
  heads,
}: {
  readonly label: string;
  readonly heads: readonly string[];
}): JSX.Element | null {
  if (heads.length === 0) return null;
  return (
    <details class="numbers">
      <summary>{label}</summary>
      <p class="import-heads">
        {heads.slice(0, headsShown).map((head, place) => (
          <bdi key={place} class="import-head">
            {head.slice(0, longestHead)}
          </bdi>
        ))}
        {heads.length > headsShown && '…'}
      </p>
    </details>
  );
}

const headsShown = 200;
const longestHead = 100;
