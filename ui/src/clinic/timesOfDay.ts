// Parts of the day that a front desk speaks of.
import type { TimeOfDay } from "../ipc/types/TimeOfDay";

/** By the end of their text's key: `ui-time-morning`. */
export const TIMES_OF_DAY = {
  any: null,
  morning: { from: 0, until: 720 },
  afternoon: { from: 720, until: 1020 },
  evening: { from: 1020, until: 1440 },
} as const satisfies Record<string, TimeOfDay | null>;

/** A part of the day. */
export type TimeOfDayName = keyof typeof TIMES_OF_DAY;

/** The name of a stretch that is one of them; `null` for any other. */
export function nameOfTime(between: TimeOfDay | null): TimeOfDayName | null {
  const same = (other: TimeOfDay | null) =>
    between === null || other === null
      ? between === other
      : between.from === other.from && between.until === other.until;
  const names = Object.keys(TIMES_OF_DAY) as TimeOfDayName[];
  return names.find((name) => same(TIMES_OF_DAY[name])) ?? null;
}
