import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
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
  const [text, setText] = useState<string>();
  const [address, setAddress] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  // Both fields may be left before the first is saved: each save holds what was saved before it.
  const saved = useRef(kept);
  const saving = useRef(0);
  if (saving.current === 0) saved.current = kept;
  const save = async (part: Pick<PostNote, 'note'> | Pick<PostNote, 'link'>) => {
    const before = saved.current;
    const { campaigns, notCampaigns, ...rest } = { ...before, ...part };
    if (rest.note === before.note && rest.link === before.link) return;
    saved.current = { ...before, ...part };
    saving.current += 1;
    const answer = await ask('notePost', {
      ...rest,
      campaigns: [...campaigns],
      notCampaigns: [...notCampaigns],
    });
    saving.current -= 1;
    if (answer === undefined) saved.current = before;
    else toast({ text: words.noteSaved });
  };
  const saveText = () => save({ note: (text ?? saved.current.note).trim() });
  const saveLink = async () => {
    const written = (address ?? saved.current.link ?? '').trim();
    const url = written === '' ? undefined : httpsAddress(written);
    setWrong(written !== '' && url === undefined);
    if (written === '') await save({ link: null });
    else if (url !== undefined) await save({ link: url.href });
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
