import { NO_ANSWERS, type Answers } from "./answers";

/** What was written about one client. */
export interface Words {
  reason: string;
  answers: Answers;
}

/** Nothing yet. */
export const NOTHING: Words = { reason: "", answers: NO_ANSWERS };

/** Keeps what was written about each client apart, while the form goes from one to another and back. */
export class OwnWords {
  #byClient = new Map<number, Words>();

  /** The words for the client chosen now; those without a client yet go to the first one chosen. */
  turn(words: Words, from: number | null, to: number): Words {
    if (from === null || from === to) return words;
    this.#byClient.set(from, words);
    return this.#byClient.get(to) ?? { ...NOTHING };
  }

  /** Starts anew. */
  forget(): void {
    this.#byClient.clear();
  }
}
