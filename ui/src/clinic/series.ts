// What is chosen for single appointments of a series.
import type { SeriesCheck } from "../ipc/types/SeriesCheck";
import type { SeriesChoice } from "../ipc/types/SeriesChoice";

/** Choices with another one for a place; `undefined` takes it as it was planned. */
export function withChoice(
  choices: SeriesChoice[],
  place: number,
  instead: SeriesChoice["instead"] | undefined,
): SeriesChoice[] {
  const others = choices.filter((each) => each.place !== place);
  return instead === undefined ? others : [...others, { place, instead }];
}

/** How many would be booked or moved. */
export function countOf(check: SeriesCheck): number {
  return check.occurrences.filter((each) => !each.leftOut).length;
}

/** Whether one of them wants a reason. */
export function wantsReason(check: SeriesCheck): boolean {
  return check.occurrences.some((each) => !each.leftOut && each.reasonNeeded);
}
