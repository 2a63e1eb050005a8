/** Lets one piece of work run after the other, in the order in which they were handed in. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does the work when its turn comes, and answers what it comes to. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
