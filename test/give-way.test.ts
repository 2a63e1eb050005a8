import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { givingWay, goesFirst } from '../src/background/give-way.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('long work', () => {
  test('pauses as long as its last step took', async () => {
    const giveWay = givingWay();
    await vi.advanceTimersByTimeAsync(30);
    const done = vi.fn();
    void giveWay().then(done);
    await vi.advanceTimersByTimeAsync(29);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
  });

  test('waits until what goes first is answered, be it in vain', async () => {
    for (const isInVain of [false, true]) {
      let end = () => {};
      const promise = new Promise<void>((resolve, reject) => {
        end = isInVain ? () => reject(new Error('in vain')) : resolve;
      });
      const answer = goesFirst(promise).catch(() => undefined);
      const done = vi.fn();
      void givingWay()().then(done);
      await vi.advanceTimersByTimeAsync(500);
      expect(done).not.toHaveBeenCalled();
      end();
      await answer;
      await vi.advanceTimersByTimeAsync(0);
      expect(done).toHaveBeenCalled();
    }
  });

  test('goes on where an answer does not come', async () => {
    void goesFirst(new Promise(() => undefined));
    const waits = givingWay()();
    await vi.advanceTimersByTimeAsync(2000);
    await expect(waits).resolves.toBeUndefined();
  });
});
