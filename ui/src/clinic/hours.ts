import type { WorkingHours } from "../ipc/types/WorkingHours";

/** What is wrong with a stretch among those of its day: it ends before it starts, or begins within the one before. */
export type HoursFault = "backwards" | "overlap";

/** The fault of each stretch of one day, in the order given; `null` for those that are right. */
export function hoursFaults(stretches: WorkingHours[]): (HoursFault | null)[] {
  return stretches.map((stretch, index) => {
    if (stretch.from >= stretch.until) return "backwards";
    const overlaps = stretches
      .slice(0, index)
      .some((other) => other.from < stretch.until && stretch.from < other.until);
    return overlaps ? "overlap" : null;
  });
}
