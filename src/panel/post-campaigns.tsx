import type { JSX } from 'preact';
import { useCallback, useId, useRef, useState } from 'preact/hooks';
import type { PostNote } from '../domain/campaign.ts';
import type { CampaignTag } from '../domain/campaigns-of.ts';
import type { PostKey } from '../domain/post.ts';
import { useToast } from '../ui/toasts.tsx';
import { CampaignNoteForm } from './campaign-note-form.tsx';
import { type NotedPost, readNotedPost } from './campaign-of-posts.ts';
import { sayReason } from './campaign-saying.ts';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { useAsk } from './use-ask.ts';
import { useLiveQuery } from './use-live-query.ts';

/** On a post: the campaigns that it belongs to and why, and what the person noted of it. */
export function PostCampaigns({ post: { platform, id } }: { readonly post: PostKey }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const result = useLiveQuery(useCallback(() => readNotedPost({ platform, id }), [platform, id]));
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="post-campaigns-title">
      <h3 id="post-campaigns-title" tabIndex={-1} ref={heading}>
        {words.tagsTitle}
      </h3>
      <Loaded result={result}>
        {(noted) => (
          <>
            <Tags noted={noted} onTakenOut={() => heading.current?.focus()} />
            <NewTag noted={noted} />
            <CampaignNoteForm note={noted.note} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Tags({
  noted: { tags, note },
  onTakenOut,
}: {
  readonly noted: NotedPost;
  /** What was pressed is about to go; the focus has to be somewhere else. */
  readonly onTakenOut: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const change = useNoteChange(note);
  const takeOut = ({ campaign, reasons }: CampaignTag) => {
    onTakenOut();
    const isByRule = reasons.some(({ by }) => by === 'rule');
    change(
      {
        campaigns: note.campaigns.filter((id) => id !== campaign.id),
        notCampaigns: isByRule ? [...note.notCampaigns, campaign.id] : note.notCampaigns,
      },
      words.takenOut(campaign.name),
    );
  };
  if (tags.length === 0) return <p class="faint">{words.noTags}</p>;
  return (
    <ul class="campaign-rules">
      {tags.map((tag) => (
        <li key={tag.campaign.id} class="campaign-line">
          <span>
            <bdi class="strong">{tag.campaign.name}</bdi>{' '}
            <span class="hint faint" dir="auto">
              {tag.reasons.map((reason) => sayReason(reason, words, language)).join(' · ')}
            </span>
          </span>
          <button
            type="button"
            class="quiet"
            aria-label={words.takeOut(tag.campaign.name)}
            onClick={() => takeOut(tag)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

function NewTag({ noted: { campaigns, tags, note } }: { readonly noted: NotedPost }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const ask = useAsk();
  const change = useNoteChange(note);
  const listId = useId();
  const [name, setName] = useState('');
  const wanted = name.trim();
  const add = async () => {
    if (wanted === '') return;
    const known = campaigns.find((each) => each.name.toLocaleLowerCase() === wanted.toLocaleLowerCase()) ?? {
      id: crypto.randomUUID(),
      name: wanted,
      from: null,
      to: null,
      rules: [],
      reviewedAt: null,
    };
    if (!campaigns.includes(known)) {
      const made = await ask('saveCampaign', { ...known, rules: [...known.rules] });
      if (made === undefined) return;
    }
    setName('');
    change(
      {
        campaigns: [...new Set([...note.campaigns, known.id])],
        notCampaigns: note.notCampaigns.filter((id) => id !== known.id),
      },
      words.tagged(known.name),
    );
  };
  return (
    <form
      class="campaign-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        {words.addTag}
        <input
          type="text"
          list={listId}
          maxLength={200}
          dir="auto"
          placeholder={words.addTagHint}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <datalist id={listId}>
        {campaigns
          .filter(({ id }) => !tags.some(({ campaign }) => campaign.id === id))
          .map((campaign) => (
            <option key={campaign.id} value={campaign.name} />
          ))}
      </datalist>
      <button type="submit" disabled={wanted === ''}>
        {words.add}
      </button>
    </form>
  );
}

/** The campaigns that a post was tagged with and taken out of by hand. */
type Tagging = Pick<PostNote, 'campaigns' | 'notCampaigns'>;

/** Gives the function that changes how a post is tagged and offers to undo that. What else is noted of it stays. */
function useNoteChange({ platform, id, ...before }: PostNote): (tagging: Tagging, said: string) => void {
  const { texts } = useInterface();
  const ask = useAsk();
  const toast = useToast();
  return (tagging, said) => {
    const save = async ({ campaigns, notCampaigns }: Tagging) =>
      (await ask('notePost', { platform, id, campaigns, notCampaigns })) !== undefined;
    const run = async () => {
      if (!(await save(tagging))) return;
      toast({ text: said, action: { label: texts.panel.undo, run: () => void save(before) } });
    };
    void run();
  };
}
