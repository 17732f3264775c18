import { session } from "../../clinic/session.svelte";
import type { Document } from "../../ipc/types/Document";
import type { Therapist } from "../../ipc/types/Therapist";
import { addDays, weekOf } from "../../shared/civil";
import { addMonths } from "../../shared/spans";

/** The ways to look at the book, in the order of their keys. */
export const VIEWS = ["day", "week", "month", "list"] as const;

/** How the book is looked at. */
export type View = (typeof VIEWS)[number];

const KEPT = "warmdown.view";
const KEPT_THERAPIST = "warmdown.view-therapist";

class BookView {
  /** Remembered between starts. */
  shown = $state<View>(VIEWS.find((view) => view === localStorage.getItem(KEPT)) ?? "day");
  /** Whose week, month or list is shown; nobody's number for everybody. Remembered between starts. */
  #therapist = $state(Number(localStorage.getItem(KEPT_THERAPIST) ?? 0));

  show(view: View): void {
    this.shown = view;
    localStorage.setItem(KEPT, view);
  }

  /** Whose week, month or list is shown; `null` for everybody. */
  get therapist(): Therapist | null {
    return session.therapist(this.#therapist) ?? null;
  }

  of(therapist: number | null): void {
    this.#therapist = therapist ?? 0;
    localStorage.setItem(KEPT_THERAPIST, String(this.#therapist));
  }

  /** Opens a day by itself. */
  openDay(day: string): void {
    session.day = day;
    this.show("day");
  }

  /** Goes on by one day, week or month, or back. */
  turn(by: 1 | -1): void {
    const { day } = session;
    if (this.shown === "month") session.day = addMonths(day, by);
    else session.day = addDays(day, this.shown === "day" ? by : 7 * by);
  }

  /** What is printed of it: the week as it is shown, or the day. */
  get paper(): Document {
    return this.shown === "week"
      ? { kind: "week-sheet", from: this.week, therapist: this.therapist?.id ?? null }
      : { kind: "day-sheet", date: session.day };
  }

  /** The first day of the week that is shown. */
  get week(): string {
    return weekOf(session.day);
  }
}

/** How this window looks at the book. */
export const bookView = new BookView();
