import { daysBetween, dayOf, minuteOf } from "../../shared/civil";
import { t } from "../../shared/words";

/** "40 min late", or "9 h late" beyond an hour and a half. */
export function sayLate(start: string, now: string): string {
  const minutes = minutesBetween(start, now);
  return minutes > 90
    ? t("ui-hours-late", { hours: Math.round(minutes / 60) })
    : t("ui-minutes-late", { minutes });
}

/** Minutes from one local start to another, by the clock on the wall. */
export function minutesBetween(from: string, until: string): number {
  return daysBetween(dayOf(from), dayOf(until)) * 1440 + minuteOf(until) - minuteOf(from);
}
