// How far work on the whole file has come: a copy, an update, restoring.
import { ask } from "../ipc";
import type { Progress } from "../ipc/types/Progress";

/** What is done by then is never shown as being done. */
const QUIET_MS = 300;
const BETWEEN_MS = 150;

class Working {
  /** What is being done, once it takes long. */
  now = $state.raw<Progress | null>(null);
  /** Whether somebody waits for longer than a moment. */
  isSlow = $state(false);
  #works = 0;
  #next: ReturnType<typeof setTimeout> | undefined;

  /** Follows the progress while an answer is awaited. */
  async during<T>(answer: Promise<T>): Promise<T> {
    if (this.#works++ === 0) this.#next = setTimeout(() => void this.#look(), QUIET_MS);
    try {
      return await answer;
    } finally {
      if (--this.#works === 0) {
        clearTimeout(this.#next);
        this.now = null;
        this.isSlow = false;
      }
    }
  }

  async #look(): Promise<void> {
    this.isSlow = true;
    const told = await ask("progress", {}).catch(() => null);
    if (this.#works === 0) return;
    this.now = told;
    this.#next = setTimeout(() => void this.#look(), BETWEEN_MS);
  }
}

/** The work on this window's file. */
export const working = new Working();
