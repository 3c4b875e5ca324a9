/** Lets one unit of work in at a time, in the order in which they came. */
export class Line {
  #end: Promise<unknown> = Promise.resolve();

  wait<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#end.then(work);
    this.#end = turn.then(noop, noop);
    return turn;
  }
}

function noop(): void {}
