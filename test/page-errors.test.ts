import { expect, test, vi } from 'vitest';
import { noteError } from '../src/content/note-error.ts';
import { safely } from '../src/content/safely.ts';

const { sendMessage, runtime } = vi.hoisted(() => {
  const sendMessage = vi.fn(async (_envelope: { request: { message: string } }) => ({ answer: null }));
  return { sendMessage, runtime: { id: 'an-id' as string | undefined, sendMessage } };
});

vi.mock('wxt/browser', () => ({ browser: { runtime } }));

/** The messages of the errors that the background was told of, in order. */
const told = () => sendMessage.mock.calls.map(([{ request }]) => request.message);

test('of what goes wrong on a page the background is told once each, five at most, and nothing once the extension is gone', () => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  runtime.id = undefined;
  noteError(new Error('too late'));
  expect(told()).toEqual([]);
  runtime.id = 'an-id';
  const breaks = safely(() => {
    throw new Error('broken');
  });
  breaks();
  breaks();
  noteError(new Error('broken'));
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
    vigie: 'notePageError',
    request: { name: 'Error', message: 'broken', stack: expect.stringContaining('page-errors.test.ts') },
  });
  sendMessage.mockRejectedValueOnce(new Error('stopped'));
  for (let error = 0; error < 20; error++) noteError(new Error(`broken ${error}`));
  expect(told()).toEqual(['broken', 'broken 0', 'broken 1', 'broken 2', 'broken 3']);
  expect(console.debug).toHaveBeenCalledTimes(23);
});
