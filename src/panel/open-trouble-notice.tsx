import type { JSX } from 'preact';
import type { OpenTrouble } from '../database/find-open-trouble.ts';
import { ErrorState } from '../ui/notice.tsx';
import { ExportProgress } from './export-menu.tsx';
import { useInterface } from './interface-context.tsx';
import { useSaveAsItIs } from './use-save-as-it-is.ts';

interface OpenTroubleProps {
  readonly trouble: OpenTrouble;
  /** False where the page may close before a file is made: then it says where that can be done. */
  readonly savesHere?: boolean;
}

/** Says that the database cannot be opened, that nothing is lost and what to do; lets everything be saved as it is. */
export function OpenTroubleNotice({
  trouble: { reason, isReadable, error },
  savesHere = true,
}: OpenTroubleProps): JSX.Element {
  const { texts } = useInterface();
  const { unopened, panel } = texts;
  const saving = useSaveAsItIs();
  return (
    <>
      <ErrorState>
        <h2>{unopened.title}</h2>
        <p>
          {unopened.why[reason]} {reason === 'unreadable' ? unopened.untouched : unopened.kept}
        </p>
        <p>{unopened.todo[reason]}</p>
        <p>{unopened.meanwhile}</p>
        {isReadable && <p class="faint">{savesHere ? unopened.saveHint : unopened.saveInSettings}</p>}
        <p class="faint">{error instanceof Error ? error.message : String(error)}</p>
        <p class="buttons">
          {isReadable && savesHere && (
            <button type="button" class="primary" disabled={saving.rows !== undefined} onClick={saving.start}>
              {unopened.save}
            </button>
          )}
          <button type="button" onClick={() => location.reload()}>
            {panel.retry}
          </button>
        </p>
      </ErrorState>
      {saving.rows !== undefined && <ExportProgress rows={saving.rows} />}
      {saving.lost > 0 && <ErrorState>{unopened.lost(saving.lost)}</ErrorState>}
    </>
  );
}
