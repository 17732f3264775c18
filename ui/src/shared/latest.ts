/** Keeps only the newest of overlapping questions: an older answer that comes late is dropped. */
export class Latest {
  #turn = 0;

  /** The answer, or `undefined` when a newer question was asked meanwhile. Errors of dropped questions are dropped too. */
  async run<T>(question: () => Promise<T>): Promise<T | undefined> {
    const turn = ++this.#turn;
    try {
      const answer = await question();
      return turn === this.#turn ? answer : undefined;
    } catch (thrown) {
      if (turn === this.#turn) throw thrown;
      return undefined;
    }
  }

  /** Drops whatever is still under way. */
  forget(): void {
    this.#turn++;
  }
}
