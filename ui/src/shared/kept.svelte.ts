// What is typed and not saved yet: it outlives its form, its screen and the program.
import { untrack } from "svelte";

/** Unsaved texts of one clinic, each under the name of what it belongs to: `race:7:new`. */
export class Kept {
  #place = "";
  #byName: Record<string, unknown> = {};

  /** Goes to another clinic's texts. */
  open(file: string): void {
    this.#place = `warmdown.kept.${file}`;
    this.#byName = {};
    try {
      const kept = localStorage.getItem(this.#place);
      if (kept) this.#byName = JSON.parse(kept) as Record<string, unknown>;
    } catch {
      // What cannot be read is as good as nothing.
    }
  }

  has(name: string): boolean {
    return name in this.#byName;
  }

  /** What was typed there; the caller knows its shape. */
  get<Typed>(name: string): Typed | null {
    return (this.#byName[name] as Typed | undefined) ?? null;
  }

  set(name: string, typed: unknown): void {
    this.#byName[name] = typed;
    this.#write();
  }

  /** Saved or discarded: nothing is left to keep. */
  drop(name: string): void {
    if (!this.has(name)) return;
    delete this.#byName[name];
    this.#write();
  }

  #write(): void {
    if (this.#place) localStorage.setItem(this.#place, JSON.stringify(this.#byName));
  }
}

/** The one place of this window for what is not saved yet. */
export const kept = new Kept();

/** Keeps what a form holds, as long as it lives: `typed` gives `null` while nothing differs from what is saved. */
export function keepTyped(name: string, typed: () => unknown): void {
  $effect(() => {
    const now = typed();
    untrack(() => (now === null ? kept.drop(name) : kept.set(name, now)));
  });
}
