// Who works when, from the catalog.
import type { DurationPrice } from "../ipc/types/DurationPrice";
import type { MassageType } from "../ipc/types/MassageType";
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

/** The lengths of a massage type that a therapist sells, shortest first; their own price in the place of the catalog's. */
export function lengthsOf(
  type: MassageType,
  therapist: Pick<Therapist, "ownPrices"> | undefined,
): DurationPrice[] {
  const own = therapist?.ownPrices.filter((each) => each.massageType === type.id) ?? [];
  const others = type.durations.filter(
    ({ minutes }) => !own.some((each) => each.minutes === minutes),
  );
  return [...others, ...own.map(({ minutes, price }) => ({ minutes, price }))].sort(
    (a, b) => a.minutes - b.minutes,
  );
}
