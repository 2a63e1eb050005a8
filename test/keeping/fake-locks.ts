/** `navigator.locks` as far as the background uses it, for Node: one holder of a name at a time, first come first served. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, run: () => Promise<unknown>): Promise<unknown> => {
    const mine = (held.get(name) ?? Promise.resolve()).then(run, run);
    held.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  return { request: request as LockManager['request'] };
}
