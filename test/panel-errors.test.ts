import { expect, test, vi } from 'vitest';
import { noteUncaughtErrors } from '../src/panel/note-error.ts';

const { sendMessage, runtime } = vi.hoisted(() => {
  const sendMessage = vi.fn(async (_envelope: { request: { message: string } }) => ({ answer: null }));
  return { sendMessage, runtime: { id: 'an-id', sendMessage } };
});

vi.mock('wxt/browser', () => ({ browser: { runtime } }));

/** What a browser tells of an error that nobody catches. */
const uncaught = (message: string, error: unknown = null) =>
  Object.assign(new Event('error'), { message, error });

test('what nobody catches in a panel is told to the background, but not that sizes are told in the next frame', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  noteUncaughtErrors();
  page.dispatchEvent(uncaught('ResizeObserver loop completed with undelivered notifications.'));
  page.dispatchEvent(uncaught('ResizeObserver loop limit exceeded'));
  expect(sendMessage).not.toHaveBeenCalled();

  page.dispatchEvent(uncaught('Script error.'));
  const loop = 'ResizeObserver loop limit exceeded';
  page.dispatchEvent(uncaught(`Uncaught Error: ${loop}`, new Error(loop)));
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new TypeError('broken') }));
  expect(sendMessage.mock.calls.map(([{ request }]) => request.message)).toEqual([
    'Script error.',
    loop,
    'broken',
  ]);
});
