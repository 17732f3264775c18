// The one adapter between the board's minutes and the calendar, which keeps wall-clock times in Dates of its own.
import { addDays, dayOf, daysBetween, minuteOf, startAt } from "../../shared/civil";

const two = (n: number) => String(n).padStart(2, "0");

/** A moved event as the calendar tells of it. */
export interface Shift {
  years: number;
  months: number;
  days: number;
  seconds: number;
}

/**
 * The calendar draws every column on this day, whichever day the column stands for: turned to another, it would draw
 * all of it twice, first without the appointments.
 */
export const DRAWN_ON = "2001-01-01";

/** A minute of the board as the calendar reads it; a night with an hour more goes on into the next day. */
export function toCalendar(minute: number): string {
  return `${startAt(addDays(DRAWN_ON, Math.floor(minute / 1440)), minute % 1440)}:00`;
}

/** A minute of the board from the calendar's text. */
export function fromCalendar(text: string): number {
  return daysBetween(DRAWN_ON, dayOf(text)) * 1440 + minuteOf(text);
}

/**
 * A minute of the board from a label's Date, which tells the time of day only; above the first minute shown the calendar
 * writes none.
 */
export function ofLabel(date: Date, first: number): number {
  const minute = date.getHours() * 60 + date.getMinutes();
  return minute > first ? minute : minute + 1440;
}

/** How far something was dragged, in minutes. */
export function shiftMinutes(shift: Shift): number {
  return shift.days * 1440 + Math.round(shift.seconds / 60);
}

/** "09:30:00", as the calendar's options want it. */
export function clockText(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
}

/** The length that is sold and lies nearest; the shorter one on a tie. */
export function nearestLength(minutes: number, sold: number[]): number {
  return sold.reduce(
    (best, length) => (Math.abs(length - minutes) < Math.abs(best - minutes) ? length : best),
    sold[0] ?? minutes,
  );
}
