import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { originPatternOf, type WriterChoice } from '../domain/writer-choice.ts';
import { ErrorState, Notice } from '../ui/notice.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';
import { readAddress } from './writer-address.ts';
import { BrowserModelState, useBrowserModel } from './writer-browser-model.tsx';
import { type EndpointFields, fieldsOf, problemsOf, WriterEndpoint } from './writer-endpoint.tsx';
import {
  asksForData,
  isServerAllowed,
  releaseServers,
  requestServer,
  watchPermissions,
} from './writer-permission.ts';
import { WriterTest } from './writer-test.tsx';

const kinds = ['rules', 'browser model', 'endpoint'] as const satisfies readonly WriterChoice['kind'][];

/** Who writes: chosen, set up, allowed, saved, and tested once it is saved. */
export function WriterForm({ chosen }: { readonly chosen: WriterChoice }): JSX.Element {
  const { texts } = useInterface();
  const { writers } = texts;
  const ask = useAsk();
  const toast = useToast();
  const [kind, setKind] = useState(chosen.kind);
  const [fields, setFields] = useState(fieldsOf(chosen));
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<'refused' | 'cannotAsk'>();
  const model = useBrowserModel();
  const withData = useAsksForData();
  const isAllowed = useIsAllowed(chosen);
  const wanted = choiceOf(kind, fields);
  const isThere = kind !== 'browser model' || (model !== undefined && model !== 'unavailable');
  const isSaved = JSON.stringify(wanted) === JSON.stringify(chosen);
  const keep = async (choice: WriterChoice, saved: string) => {
    if ((await ask('chooseWriter', { choice })) === undefined) return false;
    toast({ text: saved });
    return true;
  };
  const saveEndpoint = async () => {
    setChecked(true);
    const read = readAddress(fields.address);
    if (wanted?.kind !== 'endpoint' || 'problem' in read || problemsOf(fields).size > 0) return;
    // Nothing may be awaited before this: the browser asks only in answer to the click.
    const answer = await requestServer(read.origin, withData);
    setRefusal(answer === 'granted' ? undefined : answer === 'refused' ? 'refused' : 'cannotAsk');
    if (answer !== 'granted') return;
    const isKept = await keep(wanted, writers.savedEndpoint(read.host));
    setFields({ ...fields, address: wanted.address });
    // What the choice before was allowed to reach is not needed any more; if it stays the choice, what was new is not.
    await releaseServers(isKept ? read.origin : neededBy(chosen), withData);
  };
  const save = async (other: 'rules' | 'browser model') => {
    setRefusal(undefined);
    if (!(await keep({ kind: other }, writers.savedNow[other]))) return;
    setFields(fieldsOf({ kind: other }));
    await releaseServers(null, withData);
  };
  return (
    <form
      class="writer-form"
      noValidate
      aria-labelledby="writers-title"
      onSubmit={(event) => {
        event.preventDefault();
        void (kind === 'endpoint' ? saveEndpoint() : save(kind));
      }}
    >
      <fieldset>
        <legend>{writers.choice}</legend>
        {kinds.map((each) => (
          <label key={each} class="check-line">
            <input
              type="radio"
              name="writer"
              checked={kind === each}
              onChange={() => {
                setKind(each);
                setChecked(false);
                setRefusal(undefined);
              }}
            />
            <span>
              {writers.kinds[each]}
              <span class="hint faint">{writers.hints[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'browser model' && <BrowserModelState availability={model} />}
      {kind === 'endpoint' && (
        <WriterEndpoint
          fields={fields}
          onChange={(part) => setFields((before) => ({ ...before, ...part }))}
          isChecked={isChecked}
        />
      )}
      {kind !== 'endpoint' && chosen.kind === 'endpoint' && <Notice>{writers.leaving}</Notice>}
      {refusal !== undefined && <ErrorState>{writers[refusal]}</ErrorState>}
      {refusal === undefined && kind === 'endpoint' && !isAllowed && (
        <ErrorState>{writers.withdrawn}</ErrorState>
      )}
      <p class="buttons">
        <button type="submit" class="primary" disabled={(isSaved && isAllowed) || !isThere}>
          {writers.save}
        </button>
      </p>
      {kind !== 'rules' &&
        (isSaved && isAllowed ? (
          <WriterTest key={JSON.stringify(chosen)} chosen={chosen} />
        ) : (
          <p class="hint faint">{writers.testUnsaved}</p>
        ))}
    </form>
  );
}

/** Undefined where the address cannot be kept. */
function choiceOf(
  kind: WriterChoice['kind'],
  { address, model, key }: EndpointFields,
): WriterChoice | undefined {
  if (kind !== 'endpoint') return { kind };
  const read = readAddress(address);
  return 'problem' in read
    ? undefined
    : { kind, address: read.address, model: model.trim(), key: key.trim() };
}

function neededBy(choice: WriterChoice): string | null {
  return choice.kind === 'endpoint' ? originPatternOf(choice.address) : null;
}

function useAsksForData(): boolean {
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    void asksForData().then(setAsks);
  }, []);
  return asks;
}

/** Whether what is saved may still be reached: the person can take it back in the browser's own settings. */
function useIsAllowed(chosen: WriterChoice): boolean {
  const origin = neededBy(chosen);
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = () => {
      if (origin === null) setAllowed(true);
      else void isServerAllowed(origin).then(setAllowed);
    };
    look();
    return watchPermissions(look);
  }, [origin]);
  return allowed;
}
