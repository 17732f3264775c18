// Clinic-local days (`YYYY-MM-DD`) and starts (`YYYY-MM-DDTHH:MM`) as texts, the form in which they cross the wire.
// No time zone is involved: arithmetic runs on UTC only to borrow its calendar.
import { language, t } from "./words";

/** How the time of day is written. */
export type HourStyle = "12h" | "24h";

const DAY_MS = 86_400_000;
const two = (n: number) => String(n).padStart(2, "0");

/** A day as a count of days, for arithmetic. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the week, 1 for Monday to 7 for Sunday. */
let firstWeekday = 1;

/** Begins every week on a day from now on. What is drawn already is drawn anew by whoever changes it. */
export function beginWeekOn(weekday: number): void {
  firstWeekday = weekday;
}

/** The days of the week in order. */
export function weekdays(): number[] {
  return Array.from({ length: 7 }, (_, index) => ((firstWeekday - 1 + index) % 7) + 1);
}

/** The first day of the week that a day lies in. */
export function weekOf(day: string): string {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/** The day of a start. */
export function dayOf(start: string): string {
  return start.slice(0, 10);
}

/** Minutes from midnight of a start. */
export function minuteOf(start: string): number {
  return Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16));
}

/** A start from its day and its minutes from midnight. */
export function startAt(day: string, minute: number): string {
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** "08:30", or "2:00 pm" for clinics that write so. */
export function sayMinute(minute: number, style: HourStyle): string {
  const hour = Math.floor(minute / 60) % 24;
  if (style === "24h") return `${two(hour)}:${two(minute % 60)}`;
  const time = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute % 60)}`;
  return t(hour < 12 ? "time-am" : "time-pm", { time });
}

/** "Tuesday, May 5"; with the year when it is not that of `today`. */
export function sayDay(day: string, today: string): string {
  const monthDay = t("date-month-day", {
    month: t(`month-${Number(day.slice(5, 7))}`),
    day: Number(day.slice(8, 10)),
  });
  const said = t("ui-weekday-date", { weekday: t(`weekday-${weekdayOf(day)}`), date: monthDay });
  return day.slice(0, 4) === today.slice(0, 4)
    ? said
    : t("ui-date-year", { date: said, year: day.slice(0, 4) });
}

/** "Tuesday, May 5"; "Tue, December 31, 2030" in another year, so that the year is never cut off. */
export function sayDayShortly(day: string, today: string): string {
  if (day.slice(0, 4) === today.slice(0, 4)) return sayDay(day, today);
  const weekday = t(`weekday-short-${weekdayOf(day)}`);
  return t("ui-weekday-date", { weekday, date: sayDate(day, today) });
}

/** "May 5", or "May 5, 2025" when the year is not that of `today`. */
export function sayDate(day: string, today: string): string {
  const date = t("date-month-day", {
    month: t(`month-${Number(day.slice(5, 7))}`),
    day: Number(day.slice(8, 10)),
  });
  return day.slice(0, 4) === today.slice(0, 4)
    ? date
    : t("ui-date-year", { date, year: day.slice(0, 4) });
}

/** A calendar day, if the parts make one. */
function validDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Month and day of two numbers: English puts the month first, German the day. */
function monthFirst(one: number, two: number): [number, number] {
  return language() === "en" ? [one, two] : [two, one];
}

/** A date in numbers: "5/14/1990", in German "14.5.1990". */
export function dateText(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return language() === "en" ? `${month}/${date}/${year}` : `${date}.${month}.${year}`;
}

/** The day of a whole date in numbers: "2026-05-14", "5/14/2026" or "5.14.2026", day first in German. */
export function readDate(typed: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[/. -](\d{1,2})[/. -] ?(\d{4})$/.exec(text.replace(/\. /g, "."));
  if (!local) return null;
  return validDay(Number(local[3]), ...monthFirst(Number(local[1]), Number(local[2])));
}

/** A month from its first letters, or 0. */
function monthNamed(text: string): number {
  if (text.length < 3) return 0;
  for (let month = 1; month <= 12; month++)
    if (t(`month-${month}`).toLowerCase().startsWith(text)) return month;
  return 0;
}

/** A month and day in the year that puts it nearest to today; on that weekday, if one is named. */
function nearestDay(month: number, day: number, weekday: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const found = [year - 1, year, year + 1]
    .map((candidate) => validDay(candidate, month, day))
    .filter((candidate) => candidate !== null);
  found.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return found.find((candidate) => weekdayOf(candidate) === weekday) ?? found[0] ?? null;
}

/** A typed day: "2026-05-05", "5/5" (in German "5.5."), "May 5", "tue" (the next one), "tomorrow", "+3"; `null` for what is none. */
export function parseDay(typed: string, today: string): string | null {
  const text = typed.trim().toLowerCase().replace(/,/g, " ").replace(/\s+/g, " ");
  if (text === t("ui-today").toLowerCase()) return today;
  if (text === t("ui-tomorrow").toLowerCase()) return addDays(today, 1);
  if (text === t("ui-yesterday").toLowerCase()) return addDays(today, -1);
  const shift = /^[+-]\d{1,3}$/.exec(text);
  if (shift) return addDays(today, Number(text));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const date = /^\d{4}-/.test(text) ? null : readDate(text);
  if (date) return date;
  const short = /^(\d{1,2})[/.] ?(\d{1,2})\.?$/.exec(text);
  if (short) return nearestDay(...monthFirst(Number(short[1]), Number(short[2])), 0, today);
  const words = text.replace(/(\d)\.(?= |$)/g, "$1").split(" ");
  const weekday = dayNamed(words[0] ?? "");
  const month = words
    .slice(weekday && words.length > 1 ? 1 : 0)
    .map((word) => monthNamed(word))
    .find((found) => found > 0);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const day = numbers.find((n) => n <= 31);
  const year = numbers.find((n) => n > 1900);
  if (month && day)
    return year ? validDay(year, month, day) : nearestDay(month, day, weekday, today);
  if (weekday && words.length === 1)
    return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
  return null;
}

/** A weekday from its first letters, or 0. */
function dayNamed(text: string): number {
  if (text.length < 2) return 0;
  for (let weekday = 1; weekday <= 7; weekday++)
    if (t(`weekday-${weekday}`).toLowerCase().startsWith(text)) return weekday;
  return 0;
}

/** A typed time in minutes from midnight: "10:30", "1030", "9", "2pm", "14 Uhr"; `null` for what is none. */
export function parseTime(typed: string, style: HourStyle): number | null {
  const text = typed.trim().toLowerCase().replace(/[\s.]/g, "").replace(/uhr$/, "");
  const parts = /^(\d{1,2})(?::?(\d{2}))?(a|am|p|pm)?$/.exec(text);
  if (!parts) return null;
  let hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  const half = parts[3]?.[0];
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === "p" ? 12 : 0);
  // At a clinic that says "2", it is never two at night.
  else if (style === "12h" && hour >= 1 && hour <= 6) hour += 12;
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}
