import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WriterChoice } from '../domain/writer-choice.ts';
import { formatShare } from '../locales/format-range.ts';
import { writeReply } from '../replies/drafts/write-reply.ts';
import type { Reply, ReplyRequest } from '../replies/reply.ts';
import { browserModelWriter } from '../replies/writers/browser-model-writer.ts';
import { endpointWriter } from '../replies/writers/endpoint-writer.ts';
import { DraftCard } from './draft-card.tsx';
import { RefusedDrafts } from './draft-objections.tsx';
import { useInterface } from './interface-context.tsx';
import type { ReplyUsing } from './reply-using.ts';
import { WriterTroubleNotice } from './writer-trouble.tsx';

type State =
  | { readonly state: 'idle' | 'cancelled' }
  /** `downloaded`: the share of the model that is there, 0–1; null: nothing is fetched. */
  | { readonly state: 'writing'; readonly said: string; readonly downloaded: number | null }
  | { readonly state: 'done'; readonly reply: Reply }
  | { readonly state: 'failed'; readonly error: unknown };

/** Asks the model that the person has set up, on a click alone; what it writes passes the same guard as the rules' drafts. */
export function ReplyByModel({
  writer,
  request,
  firstNumber,
  editKey,
  using,
}: {
  readonly writer: WriterChoice;
  readonly request: ReplyRequest;
  /** Of the first draft, counted on from those of the rules. */
  readonly firstNumber: number;
  readonly editKey: string;
  readonly using: ReplyUsing;
}): JSX.Element | null {
  const { texts, language } = useInterface();
  const { replies } = texts;
  const [now, setNow] = useState<State>({ state: 'idle' });
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  if (writer.kind === 'rules') return null;
  const run = async () => {
    const controller = new AbortController();
    ending.current = controller;
    let progress = { state: 'writing' as const, said: '', downloaded: null as number | null };
    const tell = (part: { said?: string; downloaded?: number }) => {
      progress = { ...progress, ...part };
      if (!controller.signal.aborted) setNow(progress);
    };
    tell({});
    try {
      const model =
        writer.kind === 'endpoint'
          ? endpointWriter(writer)
          : browserModelWriter((downloaded) => tell({ downloaded }));
      const reply = await writeReply(request, model, controller.signal, (said) => tell({ said }), language);
      setNow({ state: 'done', reply });
    } catch (error) {
      setNow(controller.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error });
    }
  };
  return (
    <div class="by-model">
      <div class="buttons">
        {now.state === 'writing' ? (
          <button type="button" onClick={() => ending.current?.abort()}>
            {replies.cancel}
          </button>
        ) : (
          <button type="button" onClick={() => void run()}>
            {now.state === 'idle' ? replies.askModel : replies.askModelAgain}
          </button>
        )}
      </div>
      <p role="status" class="faint">
        {now.state === 'writing' && replies.modelWrites}
        {now.state === 'cancelled' && replies.cancelled}
        {now.state === 'done' && now.reply.drafts.length === 0 && replies.modelNone}
      </p>
      {now.state === 'writing' && <Progress said={now.said} downloaded={now.downloaded} />}
      {now.state === 'failed' && <WriterTroubleNotice error={now.error} />}
      {now.state === 'done' && (
        <>
          {now.reply.drafts.length > 0 && <h4>{replies.writtenByModel}</h4>}
          {now.reply.drafts.map((draft, place) => (
            <DraftCard
              key={draft.text}
              draft={draft}
              number={firstNumber + place}
              request={request}
              editKey={`${editKey}\n${draft.text}`}
              using={using}
            />
          ))}
          <RefusedDrafts refused={now.reply.refused} />
        </>
      )}
    </div>
  );
}

function Progress({
  said,
  downloaded,
}: {
  readonly said: string;
  readonly downloaded: number | null;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  if (downloaded !== null && downloaded < 1) {
    const share = formatShare({ low: downloaded, high: downloaded }, language);
    return (
      <p>
        {replies.modelDownload(share)}
        <progress value={downloaded} aria-label={replies.modelDownload(share)} />
      </p>
    );
  }
  if (said === '') return <p class="faint">{replies.modelFirst}</p>;
  return (
    // Not read out word by word: it is read out whole once it is there.
    <fieldset>
      <legend class="visually-hidden">{replies.modelWords}</legend>
      <pre class="writer-said" dir="auto">
        {said}
      </pre>
    </fieldset>
  );
}
