import { browser } from 'wxt/browser';

// The one question that goes the other way: a panel asks the script on its tab's page, since only that can reach the page. It
// answers nobody else, for a page cannot send to an extension's script.

/** What became of a text that was to be put into the reply box. */
export type PutReply =
  /** It stands in the box. Nothing was sent: that is the person's to do. */
  | 'put'
  /** The person has opened no reply box under a post, or has gone elsewhere since. */
  | 'no box'
  /** The box that is open belongs to another post than the comment. */
  | 'other post'
  /** The box holds words of the person's own; they were left as they are. */
  | 'not empty'
  /** The page did not take the text. */
  | 'not taken'
  /** There is no script of ours on the page: it was there before the extension was, or the platform is off. */
  | 'no script';

/** What is to be put, and under which post. */
export interface ReplyToPut {
  readonly text: string;
  readonly post: string;
}

interface Envelope {
  readonly putReply: ReplyToPut;
}

/** Asks the page of a tab to put a text into the reply box that the person has opened there. Call it from a click alone. */
export async function putReply(tab: number, reply: ReplyToPut): Promise<PutReply> {
  const envelope: Envelope = { putReply: reply };
  try {
    const answer: PutReply | undefined = await browser.tabs.sendMessage(tab, envelope);
    return answer ?? 'no script';
  } catch {
    return 'no script';
  }
}

/** Answers `putReply` on a page, until the signal aborts. */
export function servePutReply(put: (reply: ReplyToPut) => Promise<PutReply>, signal: AbortSignal): void {
  const listen = (message: unknown, _sender: unknown, answer: (outcome: PutReply) => void): boolean => {
    if (!isEnvelope(message)) return false;
    put(message.putReply).then(answer, (error: unknown) => {
      console.debug(error);
      answer('not taken');
    });
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // After an update of the extension the old script may no longer reach it; the listener went with it.
    }
  });
}

/** Only the extension's own pages can send here, and they send nothing else under this name. */
function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'putReply' in message;
}
