import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { known } from '../domain/counts-for.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { ObservedCount, Post } from '../domain/post.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { metricWord } from './metric-words.ts';
import { TypedFigureForm } from './typed-figure-form.tsx';
import { useAsk } from './use-ask.ts';

/** Adds a figure by hand, or changes and removes the one that was typed in; a removed one can be brought back. */
export function TypedFigure({
  post,
  metric,
  now,
}: {
  readonly post: Post;
  readonly metric: MetricName;
  readonly now: number;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { figures, panel } = texts;
  const ask = useAsk();
  const toast = useToast();
  const [isOpen, open] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const facts = platforms.find(({ id }) => id === post.platform);
  const word = metricWord(metric, facts, texts, language);
  const typed = known(post, metric).find(({ source }) => source === 'typed');
  const { platform, id } = post;
  const remove = async (was: ObservedCount) => {
    const figure = { platform, id, metric, observedAt: was.observedAt };
    const done = await ask('typeFigure', { ...figure, value: null });
    if (done === undefined) return;
    opener.current?.focus();
    const undo = () => void ask('typeFigure', { ...figure, value: was.low });
    toast({ text: figures.removed(word), action: { label: panel.undo, run: undo } });
  };
  const close = () => {
    open(false);
    // The form that had the focus is gone: back to where it was opened, once that is drawn.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isOpen) {
    return <TypedFigureForm post={post} metric={metric} word={word} typed={typed} now={now} onDone={close} />;
  }
  return (
    <span class="buttons typed-figure-buttons">
      <button ref={opener} type="button" class="quiet" onClick={() => open(true)}>
        {typed === undefined ? figures.add(word) : figures.change(word)}
      </button>
      {typed !== undefined && (
        <button type="button" class="quiet" onClick={() => void remove(typed)}>
          {figures.remove(word)}
        </button>
      )}
    </span>
  );
}

/** Leads to where files are imported. */
export function ImportLink(): JSX.Element {
  const { texts } = useInterface();
  return (
    <a class="import-link" href="/options.html#imports" target="_blank" rel="noopener">
      {texts.figures.importFile}
    </a>
  );
}
