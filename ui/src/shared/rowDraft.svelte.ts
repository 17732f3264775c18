// A form over a saved row: what is typed stays until it is saved or discarded, also when somebody else saves meanwhile.
import { untrack } from "svelte";
import { kept, keepTyped } from "./kept.svelte";

interface Left<Typed> {
  typed: Typed;
  base: string;
  version: number;
}

/** Made while its component is; `fields` gives what of a row is typed. A row that is new has version 0. */
export class RowDraft<Row extends { version: number }, Typed> {
  typed: Typed;
  /** Whether something typed before is there again. */
  readonly before: boolean;
  /** The version that is being changed. */
  #version = $state(0);
  #base = $state("");

  constructor(
    readonly name: string,
    private readonly row: () => Row,
    private readonly fields: (row: Row) => Typed,
  ) {
    const now = untrack(() => fields(row()));
    const left = kept.get<Left<Typed>>(name);
    const typed = $state(left?.typed ?? now);
    this.typed = typed as Typed;
    this.before = left !== null;
    this.#base = left?.base ?? JSON.stringify(now);
    this.#version = left?.version ?? untrack(row).version;
    keepTyped(name, () =>
      this.changed
        ? {
            typed: $state.snapshot(this.typed),
            base: this.#base,
            version: this.#version,
          }
        : null,
    );
    // A newer row comes in by itself, unless something else is being typed.
    $effect(() => {
      const saved = row();
      untrack(() => {
        if (saved.version === this.#version) return;
        const same = JSON.stringify(fields(saved)) === JSON.stringify(this.typed);
        if (!this.changed || same) this.take();
      });
    });
  }

  get version(): number {
    return this.#version;
  }

  get changed(): boolean {
    return JSON.stringify(this.typed) !== this.#base;
  }

  /** Whether somebody else has saved the row while it was being changed here. */
  get newer(): boolean {
    return this.changed && this.row().version !== this.#version;
  }

  /** Takes the row as it is saved in the place of what was typed. */
  take(): void {
    const now = this.fields(this.row());
    Object.assign(this.typed as object, now);
    this.#base = JSON.stringify(now);
    this.#version = this.row().version;
    kept.drop(this.name);
  }

  /** What was typed is meant for the newer row too. */
  keepMine(): void {
    this.#version = this.row().version;
  }
}
