import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { PostNote } from '../domain/campaign.ts';
import { httpsAddress } from '../domain/utm.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

const longestNote = 4000;
const longestLink = 2000;

/** What the person notes of a post, and the address that it leads to: saved when a field is left. */
export function CampaignNoteForm({ note: kept }: { readonly note: PostNote }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const ask = useAsk();
  const toast = useToast();
  const problemId = useId();
  // What is written and not yet kept; undefined: the field shows what is kept, which another window may change.
  const [text, setText] = useState<string>();
  const [address, setAddress] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setText((written) => (written?.trim() === kept.note ? undefined : written)), [kept.note]);
  useEffect(
    () => setAddress((written) => (addressIn(written ?? '') === kept.link ? undefined : written)),
    [kept.link],
  );
  const { platform, id } = kept;
  const save = async (change: Pick<PostNote, 'note'> | Pick<PostNote, 'link'>) => {
    if ((await ask('notePost', { platform, id, ...change })) !== undefined) toast({ text: words.noteSaved });
  };
  const saveText = async () => {
    if (text === undefined) return;
    if (text.trim() === kept.note) setText(undefined);
    else await save({ note: text.trim() });
  };
  const saveLink = async () => {
    if (address === undefined) return;
    const link = addressIn(address);
    setWrong(link === undefined);
    if (link === kept.link) setAddress(undefined);
    else if (link !== undefined) await save({ link });
  };
  return (
    <form
      class="campaign-note"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saveText().then(saveLink);
      }}
    >
      <label class="field">
        {words.note}
        <textarea
          rows={2}
          dir="auto"
          maxLength={longestNote}
          value={text ?? kept.note}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onFocusOut={() => void saveText()}
        />
      </label>
      <label class="field">
        {words.link}
        <input
          type="text"
          inputMode="url"
          maxLength={longestLink}
          placeholder="https://"
          value={address ?? kept.link ?? ''}
          aria-invalid={isWrong || undefined}
          aria-describedby={problemId}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          onFocusOut={() => void saveLink()}
        />
      </label>
      <p id={problemId} class={isWrong ? 'problem' : 'hint faint'} role="status">
        {isWrong ? words.linkWrong : words.linkHint}
      </p>
    </form>
  );
}

/** What is written as a link: null where there is none, undefined where it is not an address. */
function addressIn(written: string): string | null | undefined {
  return written.trim() === '' ? null : httpsAddress(written.trim())?.href;
}
