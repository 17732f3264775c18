import type { ColumnKind } from "./board";

const KEPT = "warmdown.columns";

class ShownColumns {
  /** Whether the book has a column per therapist or per room. Remembered between starts. */
  shown = $state<ColumnKind>(localStorage.getItem(KEPT) === "room" ? "room" : "therapist");

  show(kind: ColumnKind): void {
    this.shown = kind;
    localStorage.setItem(KEPT, kind);
  }
}

/** What the book of this window shows. */
export const columnKind = new ShownColumns();
