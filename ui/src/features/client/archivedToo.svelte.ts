const KEY = "warmdown.archived-too";

/** Whether the list shows those who were put away; remembered on this computer. */
class ArchivedToo {
  #on = $state(localStorage.getItem(KEY) === "yes");

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    localStorage.setItem(KEY, on ? "yes" : "no");
  }
}

export const archivedToo = new ArchivedToo();
