// How the clinic writes times and distances.
import type { Goal } from "../ipc/types/Goal";
import type { RunKind } from "../ipc/types/RunKind";
import type { Status } from "../ipc/types/Status";
import type { WorkingHours } from "../ipc/types/WorkingHours";
import { dayOf, minuteOf, sayDate, sayDay, sayMinute, weekdayOf } from "../shared/civil";
import { numberText, shownDistance, shownPrice } from "../shared/units";
import { t } from "../shared/words";
import { session } from "./session.svelte";

/** "10:30" */
export function sayTime(start: string): string {
  return sayMinute(minuteOf(start), session.clinic.hourStyle);
}

/** "10:30–11:30" */
export function sayStretch(start: string, end: string): string {
  return t("ui-stretch", { from: sayTime(start), until: sayTime(end) });
}

/** "Tuesday, May 5" */
export function sayFullDay(day: string): string {
  return sayDay(dayOf(day), session.today);
}

/** "May 5" */
export function sayShortDay(day: string): string {
  return sayDate(dayOf(day), session.today);
}

/** "26.2 mi" */
export function sayDistance(km: number): string {
  const unit = session.clinic.distanceUnit;
  return t("ui-distance", { value: numberText(shownDistance(km, unit)), unit });
}

/** "$95" */
export function sayPrice(minor: number): string {
  return shownPrice(minor, session.clinic.currency);
}

/** "Thu, May 28" */
export function saySlotDay(start: string): string {
  const weekday = t(`weekday-short-${weekdayOf(dayOf(start))}`);
  return t("ui-slot-day", { weekday, date: sayShortDay(start) });
}

/** "Thu, May 28, 11:15 · Jonas" */
export function saySlot(start: string, therapist: string): string {
  return t("ui-slot", { day: saySlotDay(start), time: sayTime(start), therapist });
}

export function sayStatus(status: Status): string {
  return t(`status-${status}`);
}

export function sayGoal(goal: Goal): string {
  return t(`goal-${goal}`);
}

export function sayRunKind(kind: RunKind): string {
  return t(`ui-run-${kind}`);
}

/** What a massage may be for, in the order of the form. */
export const GOALS: Goal[] = [
  "recovery",
  "soreness",
  "scar-tissue",
  "mobility",
  "relaxation",
  "injury-prevention",
];

/** Weekly hours, a stretch to a line. */
export function sayWeekHours(hours: WorkingHours[]): string {
  const say = (minute: number) => sayMinute(minute, session.clinic.hourStyle);
  return hours
    .map((each) => `${t(`weekday-short-${each.weekday}`)} ${say(each.from)}–${say(each.until)}`)
    .join("\n");
}
