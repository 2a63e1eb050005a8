import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Answer, type CheckedRequest, type MessageName, protocol } from './protocol.ts';

/** Who asks: the tab of the page, or none for a panel. */
export interface Asker {
  readonly tab: number | null;
  readonly window: number | null;
}

/** One function a message. */
export type Handlers = {
  readonly [Name in MessageName]: (
    request: CheckedRequest<Name>,
    asker: Asker,
  ) => Promise<Answer<Name>> | Answer<Name>;
};

/**
 * Answers every message of the protocol; call it in the worker's first turn. Foreign messages are left to others. `onFailure` is
 * told what a handler threw; who asked is told too.
 */
export function serve(handlers: Handlers, onFailure: (error: unknown) => void = () => undefined): void {
  browser.runtime.onMessage.addListener(
    (envelope: unknown, sender, sendResponse: (reply: unknown) => void) => {
      const name = nameOf(envelope);
      if (name === undefined || sender.id !== browser.runtime.id) return undefined;
      // The handler is called in this same turn: the side panel opens only from within a gesture's own turn.
      void answer(name, (envelope as { request: unknown }).request, sender, handlers, onFailure).then(
        sendResponse,
      );
      return true;
    },
  );
}

async function answer<Name extends MessageName>(
  name: Name,
  request: unknown,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
  onFailure: (error: unknown) => void,
): Promise<{ answer: Answer<Name> } | { refusal: string }> {
  try {
    if (sender.tab?.incognito === true) return { refusal: 'nothing is kept of a private window' };
    if (protocol[name].from !== senderOf(sender)) return { refusal: `${name} is not asked from there` };
    const checked = protocol[name].request.safeParse(request);
    if (!checked.success) return { refusal: `${name}: ${z.prettifyError(checked.error)}` };
    const asker = { tab: sender.tab?.id ?? null, window: sender.tab?.windowId ?? null };
    return { answer: await handlers[name](checked.data as CheckedRequest<Name>, asker) };
  } catch (error) {
    onFailure(error);
    return { refusal: `${name}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function nameOf(envelope: unknown): MessageName | undefined {
  if (typeof envelope !== 'object' || envelope === null || !('vigie' in envelope)) return undefined;
  const { vigie } = envelope;
  return typeof vigie === 'string' && Object.hasOwn(protocol, vigie) ? (vigie as MessageName) : undefined;
}

function senderOf(sender: Browser.runtime.MessageSender): 'page' | 'panel' {
  return sender.url?.startsWith(browser.runtime.getURL('/')) === true ? 'panel' : 'page';
}
