// Buttons of which one works at a time; what goes wrong is said where they are.
import { refusalFrom } from "../ipc";

export class OneAtATime {
  busy = $state(false);
  trouble = $state<string | null>(null);

  async take(step: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = null;
    try {
      await step();
    } catch (thrown) {
      this.trouble = refusalFrom(thrown).message;
    } finally {
      this.busy = false;
    }
  }
}
