// Whether a booking comes again, as it is typed.
import { withChoice } from "../../clinic/series";
import type { BookingDraft } from "../../ipc/types/BookingDraft";
import type { SeriesChoice } from "../../ipc/types/SeriesChoice";
import type { SeriesDraft } from "../../ipc/types/SeriesDraft";
import { addDays, dayOf } from "../../shared/civil";

/** Stands for every month in the place of weeks. */
export const MONTHS = -1;

/** How often, and until when. */
export interface Repeat {
  /** Weeks between two, `MONTHS`, or 0 for once. */
  every: number;
  by: "count" | "until";
  count: number;
  /** A day; empty for a quarter of a year after the first. */
  until: string;
  /** What was chosen for single ones of the series that `of` names. */
  choices: SeriesChoice[];
  of: string;
}

export const ONCE: Repeat = { every: 0, by: "count", count: 6, until: "", choices: [], of: "" };

/** What choices are about: others are forgotten when the rhythm or the first moment is another. */
export function keyOf(first: BookingDraft, repeat: Repeat): string {
  return [first.start, first.therapist, first.massageType, first.minutes, repeat.every].join(" ");
}

/** The last day that is meant. */
export function untilOf(first: BookingDraft, repeat: Repeat): string {
  const day = dayOf(first.start);
  return repeat.until > day ? repeat.until : addDays(day, 91);
}

/** The series as the core wants it; `null` for a booking that comes once. */
export function seriesOf(first: BookingDraft | null, repeat: Repeat): SeriesDraft | null {
  if (!first || repeat.every === 0) return null;
  return {
    first,
    weeks: repeat.every === MONTHS ? null : repeat.every,
    count: repeat.by === "count" ? repeat.count : null,
    until: repeat.by === "until" ? untilOf(first, repeat) : null,
    choices: repeat.of === keyOf(first, repeat) ? repeat.choices : [],
  };
}

/** With a choice for one place; `undefined` takes it as the rhythm has it. */
export function choosing(
  first: BookingDraft,
  repeat: Repeat,
  place: number,
  instead: SeriesChoice["instead"] | undefined,
): Repeat {
  const of = keyOf(first, repeat);
  const before = repeat.of === of ? repeat.choices : [];
  return { ...repeat, of, choices: withChoice(before, place, instead) };
}
