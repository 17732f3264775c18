import { daysBetween, dayOf, minuteOf } from "../../shared/civil";

/** Minutes from one local start to another, by the clock on the wall. */
export function minutesBetween(from: string, until: string): number {
  return daysBetween(dayOf(from), dayOf(until)) * 1440 + minuteOf(until) - minuteOf(from);
}
