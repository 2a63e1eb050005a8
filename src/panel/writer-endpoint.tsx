import type { JSX, TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { WriterChoice } from '../domain/writer-choice.ts';
import type { WritersTexts } from '../locales/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';
import { readAddress } from './writer-address.ts';

/** What is typed to set up a server. */
export interface EndpointFields {
  readonly address: string;
  readonly model: string;
  readonly key: string;
  /** That texts may go there unencrypted. */
  readonly confirmed: boolean;
}

type Problem = keyof WritersTexts['problems'];

const longestModel = 200;
const longestKey = 1000;
const exampleAddress = 'http://127.0.0.1:11434/v1';
const exampleModel = 'llama3.2';

/** The fields to begin with. */
export function fieldsOf(choice: WriterChoice): EndpointFields {
  const { address, model, key } = choice.kind === 'endpoint' ? choice : { address: '', model: '', key: '' };
  // What is kept was confirmed once.
  return { address, model, key, confirmed: address !== '' };
}

/** What keeps the fields from being saved; empty: nothing. */
export function problemsOf({
  address,
  model,
  key,
  confirmed,
}: EndpointFields): ReadonlyMap<keyof EndpointFields, Problem> {
  const problems = new Map<keyof EndpointFields, Problem>();
  const read = readAddress(address);
  if ('problem' in read) problems.set('address', read.problem);
  else if (read.isExposed && !confirmed) problems.set('confirmed', 'confirm');
  if (model.trim() === '') problems.set('model', 'empty');
  else if (model.length > longestModel) problems.set('model', 'tooLong');
  if (key.length > longestKey) problems.set('key', 'tooLong');
  else if (!/^[\x21-\x7e]*$/.test(key.trim())) problems.set('key', 'notKey');
  return problems;
}

/** Address, model and key of a server, and what would go there. */
export function WriterEndpoint({
  fields,
  onChange,
  isChecked,
}: {
  readonly fields: EndpointFields;
  readonly onChange: (part: Partial<EndpointFields>) => void;
  /** Whether problems are shown: not before the person has wanted to save. */
  readonly isChecked: boolean;
}): JSX.Element {
  const { texts } = useInterface();
  const { writers } = texts;
  const [isKeyShown, showKey] = useState(false);
  const read = readAddress(fields.address);
  const problems = isChecked ? problemsOf(fields) : new Map<keyof EndpointFields, Problem>();
  const say = (field: keyof EndpointFields) => {
    const problem = problems.get(field);
    return problem === undefined ? undefined : writers.problems[problem];
  };
  return (
    <>
      <Field
        label={writers.address}
        hint={writers.addressHint}
        placeholder={exampleAddress}
        value={fields.address}
        problem={say('address')}
        onChange={(address) => onChange({ address, confirmed: false })}
      />
      <Field
        label={writers.model}
        hint={writers.modelHint}
        placeholder={exampleModel}
        value={fields.model}
        problem={say('model')}
        onChange={(model) => onChange({ model })}
      />
      <Field
        label={writers.key}
        hint={writers.keyHint}
        isSecret={!isKeyShown}
        value={fields.key}
        problem={say('key')}
        onChange={(key) => onChange({ key })}
      />
      <label class="check-line">
        <input
          type="checkbox"
          checked={isKeyShown}
          onChange={({ currentTarget }) => showKey(currentTarget.checked)}
        />
        {writers.showKey}
      </label>
      <Notice>
        <p class="strong">{writers.noticeTitle}</p>
        <p>{writers.notice('problem' in read ? writers.someServer : read.host)}</p>
        <ul>
          {writers.goes.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>{writers.goesNot}</p>
        <p>{writers.asksBrowser}</p>
      </Notice>
      {'isExposed' in read && read.isExposed && (
        <div class="notice notice-error">
          <p>{writers.plainHttp}</p>
          <label class="check-line">
            <input
              type="checkbox"
              checked={fields.confirmed}
              aria-invalid={problems.has('confirmed')}
              onChange={({ currentTarget }) => onChange({ confirmed: currentTarget.checked })}
            />
            {writers.plainHttpConfirm}
          </label>
          {problems.has('confirmed') && (
            <p class="problem" role="alert">
              {say('confirmed')}
            </p>
          )}
        </div>
      )}
    </>
  );
}

function Field({
  label,
  hint,
  isSecret = false,
  placeholder = '',
  value,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly isSecret?: boolean;
  readonly placeholder?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const id = useId();
  const shared = {
    id,
    value,
    placeholder,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': `${id}-hint`,
    ...(problem !== undefined && { 'aria-invalid': true }),
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => onChange(currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isSecret ? <input type="password" {...shared} /> : <input type="text" {...shared} />}
      <span class="hint" id={`${id}-hint`}>
        {problem !== undefined && <span class="problem">{problem} </span>}
        <span class="faint">{hint}</span>
      </span>
    </div>
  );
}
