import type { WeekStart } from "../ipc/types/WeekStart";

/** The days with which a week can begin, and their numbers. */
export const WEEK_STARTS: [WeekStart, number][] = [
  ["monday", 1],
  ["sunday", 7],
  ["saturday", 6],
];
