// What comes, day by day.
import { ask } from "../../ipc";
import type { DayBook } from "../../ipc/types/DayBook";
import type { DayLoad } from "../../ipc/types/DayLoad";
import { addDays } from "../../shared/civil";

/** The days of a batch. */
export const BATCH_DAYS = 14;
/** More appointments than this are not listed at once. */
const MOST = 150;

/** How many of the days hold no more than is listed at once; at least one. */
export function fitting(loads: DayLoad[]): number {
  let listed = 0;
  const tooMuch = loads.findIndex(({ count }) => (listed += count) > MOST);
  return tooMuch < 0 ? loads.length : Math.max(tooMuch, 1);
}

/** The books of so many batches of days: two weeks each, or fewer days where more is booked. */
export async function agendaFrom(
  from: string,
  batches: number,
  therapist: number | null,
): Promise<DayBook[]> {
  const books: DayBook[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const next = addDays(from, books.length);
    const days = fitting(await ask("day_loads", { from: next, days: BATCH_DAYS, therapist }));
    books.push(...(await ask("day_books", { from: next, days, therapist, calledOff: true })));
  }
  return books;
}
