// The coming days on paper, for an outage: printed anew when something has changed.
import { ask } from "../ipc";

/** How long after a change. */
const AFTER_MS = 5_000;

/** Keeps the sheets up to date in the folder that was chosen for them, quietly: soon after, not at once. */
export class ComingDays {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failed = false;

  /** Trouble is said once. */
  constructor(private readonly say: (thrown: unknown) => void) {}

  follow(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      ask("refresh_day_sheets", {}).catch((thrown) => {
        if (!this.#failed) this.say(thrown);
        this.#failed = true;
      });
    }, AFTER_MS);
  }
}
