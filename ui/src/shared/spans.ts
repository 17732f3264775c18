// Stretches of days as they are said: a week, a month.
import { t } from "./words";

const parts = (day: string) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

/** "May 4 – 10, 2026", "Apr 27 – May 3, 2026", "Dec 28, 2026 – Jan 3, 2027". */
export function saySpan(from: string, until: string): string {
  const [first, last] = [parts(from), parts(until)];
  const dates = { from: first.date, until: last.date, year: first.year };
  if (from.slice(0, 7) === until.slice(0, 7))
    return t("date-span-month", { ...dates, month: t(`month-${first.month}`) });
  const months = { first: t(`month-short-${first.month}`), last: t(`month-short-${last.month}`) };
  return first.year === last.year
    ? t("date-span-year", { ...dates, ...months })
    : t("date-span-years", { ...dates, ...months, next: last.year });
}

/** "May 2026" */
export function sayMonth(day: string): string {
  const { year, month } = parts(day);
  return t("ui-month-year", { month: t(`month-${month}`), year });
}

/** The same day so many months later, or earlier; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const { year, month, date } = parts(day);
  const index = Number(year) * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(inYear, inMonth, Math.min(date, last))).toISOString().slice(0, 10);
}
