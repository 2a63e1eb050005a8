import { safely } from './safely.ts';

/** What has changed on the page since it was last asked. */
export interface Changes {
  /** Elements whose text or children changed. */
  readonly touched: ReadonlySet<Element>;
  /** Elements that came in. */
  readonly added: ReadonlySet<Element>;
  /** Whether so much changed, or for so long unobserved, that the whole page is to be looked at. */
  readonly everything: boolean;
}

/** Gathers changes until they are taken. */
export interface ChangeCollector {
  take(): Changes;
  /** Has the whole page looked at the next time. */
  addEverything(): void;
}

/** Beyond so many elements a look at the whole page is cheaper, and nothing is held for a tab that is never looked at. */
const mostElements = 5000;

/**
 * Observes the page's body. The callback only puts elements into a set; `onChange` is told that there are some.
 * What our own nodes do is not counted, but that the page removed one is.
 */
export function collectChanges(
  isOurs: (node: Node) => boolean,
  onChange: () => void,
  signal: AbortSignal,
): ChangeCollector {
  let touched = new Set<Element>();
  let added = new Set<Element>();
  let everything = true;

  const collect = ({ type, target, addedNodes, removedNodes }: MutationRecord): void => {
    const foreign = [...addedNodes].filter((node) => !isOurs(node));
    for (const node of foreign) if (node instanceof Element) added.add(node);
    if (foreign.length + removedNodes.length === 0 && type === 'childList') return;
    const element = target instanceof Element ? target : target.parentElement;
    if (element !== null) touched.add(element);
  };

  const observer = new MutationObserver(
    safely((records: MutationRecord[]) => {
      if (signal.aborted) return;
      for (const record of records) collect(record);
      if (touched.size + added.size > mostElements) addEverything();
      if (everything || touched.size + added.size > 0) onChange();
    }),
  );
  const addEverything = (): void => {
    touched.clear();
    added.clear();
    everything = true;
  };
  const take = (): Changes => {
    const changes = { touched, added, everything };
    touched = new Set();
    added = new Set();
    everything = false;
    return changes;
  };

  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    take();
  });
  return { take, addEverything };
}
