// The one adapter between the clinic's starts and the calendar, which keeps wall-clock times in Dates of its own.
import { minuteOf, startAt } from "../../shared/civil";

/** A moved event as the calendar tells of it. */
export interface Shift {
  years: number;
  months: number;
  days: number;
  seconds: number;
}

/** A start as the calendar reads it. */
export function toCalendar(start: string): string {
  return `${start}:00`;
}

/** A start from the calendar's text. */
export function fromCalendar(text: string): string {
  return text.slice(0, 16);
}

/** The start after a drag on the same day. By the distance and not by the Date, which a clock change of this computer would shift. */
export function shifted(start: string, shift: Shift): string {
  const minutes = shift.days * 1440 + Math.round(shift.seconds / 60);
  const minute = Math.min(Math.max(minuteOf(start) + minutes, 0), 1439);
  return startAt(start.slice(0, 10), minute);
}

/** Minutes between two texts of the calendar on one day; an end at midnight counts as 24:00. */
export function stretchMinutes(from: string, until: string): number {
  const span = minuteOf(fromCalendar(until)) - minuteOf(fromCalendar(from));
  return span > 0 ? span : span + 1440;
}

/** "09:30:00", as the calendar's options want it. */
export function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00`;
}

/** The length that is sold and lies nearest; the shorter one on a tie. */
export function nearestLength(minutes: number, sold: number[]): number {
  return sold.reduce(
    (best, length) => (Math.abs(length - minutes) < Math.abs(best - minutes) ? length : best),
    sold[0] ?? minutes,
  );
}
