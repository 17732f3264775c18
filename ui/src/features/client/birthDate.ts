import { dateText, readDate } from "../../shared/civil";

/** "5/14/1990", in German "14.5.1990". */
export function sayBirthDate(day: string | null): string {
  return day ? dateText(day) : "";
}

/** The day of "5/14/1990", "5.14.1990" or "1990-05-14", day first in German; `null` for nothing, `undefined` for what is no day. */
export function readBirthDate(typed: string): string | null | undefined {
  if (!typed.trim()) return null;
  return readDate(typed) ?? undefined;
}
