// The night in which the clock goes back shows an hour twice. A board shows it twice too, one below the other, and counts
// its minutes through both; the columns of other days have nothing in the second.
import type { DayStretch } from "../../ipc/types/DayStretch";

/** How far down a time of the clock is drawn, in minutes; a time that comes twice means the first, as in the book. */
export function drawnAt(repeated: DayStretch | null, minute: number): number {
  return repeated && minute >= repeated.until ? minute + repeated.until - repeated.from : minute;
}

/** What the clock shows there, in minutes from midnight. */
export function shownAt(repeated: DayStretch | null, drawn: number): number {
  return repeated && drawn >= repeated.until ? drawn - repeated.until + repeated.from : drawn;
}

/** Which start is there, in minutes from midnight; within the second hour, where none can be named, the next one. */
export function startsAt(repeated: DayStretch | null, drawn: number): number {
  const shown = shownAt(repeated, drawn);
  return repeated && drawn >= repeated.until ? Math.max(shown, repeated.until) : shown;
}
