// A form over a saved row: what is typed stays until it is saved or discarded, also when somebody else saves meanwhile.
import { untrack } from "svelte";
import { kept, keepTyped } from "./kept.svelte";
import { contested, merged } from "./merged";

interface Left<Typed> {
  typed: Typed;
  base: Typed;
  version: number;
}

/** A field that two people changed: what it is, as typed here and as the other has saved it, each in words. */
export interface Contested {
  label: string;
  mine: string;
  theirs: string;
}

/** How a form calls its fields, and says what is in them. */
export type Told<Typed> = { [Field in keyof Typed]: [label: string, say: (of: Typed) => string] };

/** Made while its component is; `fields` gives what of a row is typed. A row that is new has version 0. */
export class RowDraft<Row extends { version: number }, Typed extends object> {
  typed: Typed;
  /** Whether something typed before is there again. */
  readonly before: boolean;
  /** The version that is being changed. */
  #version = $state(0);
  #base = $state.raw() as Typed;

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
    this.#base = left?.base ?? structuredClone(now);
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
    // A newer row comes in by itself, unless it says something else where something is being typed.
    $effect(() => {
      const saved = row();
      untrack(() => {
        if (saved.version !== this.#version && !this.newer) this.merge(false);
      });
    });
  }

  get version(): number {
    return this.#version;
  }

  get changed(): boolean {
    return JSON.stringify(this.typed) !== JSON.stringify(this.#base);
  }

  /** Whether somebody else has saved something else where something was being typed here. */
  get newer(): boolean {
    return this.#contested.length > 0;
  }

  /** What both changed, field by field. */
  contested(told: Told<Typed>): Contested[] {
    const theirs = this.fields(this.row());
    return this.#contested.map((field) => {
      const [label, say] = told[field];
      return { label, mine: say(this.typed), theirs: say(theirs) };
    });
  }

  /** Takes the row as it is saved in the place of what was typed. */
  take(): void {
    this.#put(this.fields(this.row()), this.row());
    kept.drop(this.name);
  }

  /** Goes on from the newer row: what they changed comes in; where both changed, theirs or mine stays. */
  merge(theirsWin: boolean): void {
    this.#put(merged(this.#three(), theirsWin), this.row());
    if (!this.changed) kept.drop(this.name);
  }

  get #contested(): (keyof Typed)[] {
    return this.row().version === this.#version ? [] : contested(this.#three());
  }

  #three() {
    return { base: this.#base, mine: this.typed, theirs: this.fields(this.row()) };
  }

  #put(typed: Typed, row: Row): void {
    Object.assign(this.typed as object, structuredClone($state.snapshot(typed)));
    this.#base = this.fields(row);
    this.#version = row.version;
  }
}
