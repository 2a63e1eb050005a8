import { browser } from 'wxt/browser';
import type { Answer, MessageName, Request } from './protocol.ts';

/** What goes over the wire; `serve` answers nothing else. */
interface Envelope {
  readonly vigie: MessageName;
  readonly request: unknown;
}

/** The background's word that a request could not be done, with its reason. */
export class RequestRefused extends Error {}

/**
 * Asks the background. Rejects with `RequestRefused` where it answered that it could not, with the browser's own error where
 * the worker was stopped meanwhile: then nothing is known, and the same request may be sent again.
 */
export async function send<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const envelope: Envelope = { vigie: name, request };
  const reply: { answer: Answer<Name> } | { refusal: string } | undefined =
    await browser.runtime.sendMessage(envelope);
  if (reply === undefined) throw new Error('no answer');
  if ('refusal' in reply) throw new RequestRefused(reply.refusal);
  return reply.answer;
}

/**
 * Whether this script has outlived its extension (updated, switched off or removed under an open page): nothing can be asked any
 * more, and the script has to fall silent.
 */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
