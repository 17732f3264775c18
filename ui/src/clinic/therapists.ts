// Who works when, from the catalog.
import type { Therapist } from "../ipc/types/Therapist";
import type { WorkingHours } from "../ipc/types/WorkingHours";

/** Whether a therapist has left before a day. */
export function hasLeft(therapist: Therapist, day: string): boolean {
  return therapist.lastDay !== null && therapist.lastDay < day;
}

/** The weekly hours of a therapist that hold on a day. */
export function weekOf(therapist: Pick<Therapist, "weeks">, day: string): WorkingHours[] {
  return (
    therapist.weeks.findLast((week) => week.effectiveFrom === null || week.effectiveFrom <= day)
      ?.hours ?? []
  );
}
