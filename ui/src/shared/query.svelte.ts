import { Latest } from "./latest";

/** Something loaded that reloads when what `load` reads changes; the last answer stays while the next is awaited. */
export class Query<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<Error | null>(null);
  #latest = new Latest();
  #again = $state(0);

  /** `load` is tracked up to its first await; `null` means that there is nothing to load. */
  constructor(load: () => Promise<T> | null) {
    $effect(() => {
      void this.#again;
      const promise = load();
      if (promise === null) {
        this.#latest.forget();
        this.value = null;
        return;
      }
      this.#latest
        .run(() => promise)
        .then((answer) => {
          if (answer === undefined) return;
          this.value = answer;
          this.error = null;
        })
        .catch((thrown: Error) => (this.error = thrown));
    });
  }

  /** Takes an answer that came another way. */
  take(answer: T): void {
    this.#latest.forget();
    this.value = answer;
    this.error = null;
  }

  /** Loads again. */
  reload(): void {
    this.#again++;
  }
}
