import type { JSX } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';
import type { Understanding } from '../domain/intent.ts';
import { ErrorState } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useToast } from '../ui/toasts.tsx';
import type { CommentDetail } from './comment-reading.ts';
import { DraftCard } from './draft-card.tsx';
import { RefusedDrafts } from './draft-objections.tsx';
import { HandoverSection, SetUp } from './handover-section.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { useShortcuts } from './queue-shortcuts.ts';
import { keyOf } from './queue-view.ts';
import { ReplyByModel } from './reply-by-model.tsx';
import { readSpeaker, type Speaker } from './reply-material.ts';
import { EditedDrafts, useReplyUsing } from './reply-using.ts';
import { useReplyWriting } from './reply-writing.ts';
import { useLiveQuery } from './use-live-query.ts';

interface Asked {
  readonly detail: CommentDetail;
  readonly understanding: Understanding;
  /** Which of the person's own answers. */
  readonly account: AccountKey;
  readonly tab: number;
}

/** Drafts for a comment, or what is done instead. */
export function ReplySection(asked: Asked): JSX.Element {
  const { language } = useInterface();
  const { platform, id } = asked.account;
  const result = useLiveQuery(
    useCallback(() => readSpeaker({ platform, id }, language), [platform, id, language]),
  );
  return <Loaded result={result}>{(speaker) => <Drafts {...asked} speaker={speaker} />}</Loaded>;
}

function Drafts({
  detail,
  understanding,
  account,
  tab,
  speaker,
}: Asked & { readonly speaker: Speaker }): JSX.Element {
  const { texts } = useInterface();
  const { replies, panel } = texts;
  const { written, error, writeAnother } = useReplyWriting(detail, understanding, account, speaker);
  const using = useReplyUsing({ comment: detail.comment, account, tab });
  const toast = useToast();
  const edited = useContext(EditedDrafts);
  const key = keyOf(detail.comment);
  const [first] = written?.reply.drafts ?? [];
  useShortcuts(
    first === undefined
      ? {}
      : { copy: () => void using.copy(edited.get(`${key}\n${first.text}`) ?? first.text) },
  );
  if (error !== undefined) {
    return (
      <ErrorState>
        <p>
          {panel.failed} {panel.failedKept}
        </p>
        <p class="faint">{String(error)}</p>
      </ErrorState>
    );
  }
  if (written === undefined) return <Skeleton label={replies.preparing} rows={2} />;
  const { request, reply } = written;
  if (reply.handover !== null) {
    return (
      <HandoverSection handover={reply.handover} contact={speaker.voice.escalation.contact} about={detail} />
    );
  }
  const isSpam = understanding.intents.some(({ what }) => what === 'spam');
  return (
    <section class="drafts" aria-labelledby="drafts-title">
      <h3 id="drafts-title">{replies.drafts}</h3>
      {!speaker.isSetUp && (
        <p class="faint">
          {replies.noVoice} <SetUp />
        </p>
      )}
      {reply.drafts.length === 0 && <p>{isSpam ? replies.noDraftNeeded : replies.noDraft}</p>}
      {reply.drafts.map((draft, place) => (
        <DraftCard
          key={draft.text}
          draft={draft}
          number={place + 1}
          request={request}
          editKey={`${key}\n${draft.text}`}
          using={using}
        />
      ))}
      {reply.drafts.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            onClick={() =>
              void writeAnother().then((found) => {
                if (!found) toast({ text: replies.anotherNone });
              })
            }
          >
            {replies.another}
          </button>
        </div>
      )}
      {!isSpam && (
        <ReplyByModel
          writer={speaker.writer}
          request={request}
          firstNumber={reply.drafts.length + 1}
          editKey={key}
          using={using}
        />
      )}
      <RefusedDrafts refused={reply.refused} />
      {reply.drafts.length > 0 && (
        <p class="faint hint">
          {replies.putHint} {replies.draftsLead}
        </p>
      )}
    </section>
  );
}
