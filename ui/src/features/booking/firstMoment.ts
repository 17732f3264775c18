// Where a new booking starts out.
import { session } from "../../clinic/session.svelte";
import { weekOf } from "../../clinic/therapists";
import { ask } from "../../ipc";
import type { SlotOffer } from "../../ipc/types/SlotOffer";
import { addDays, dayOf, minuteOf, weekdayOf } from "../../shared/civil";

/** How many days ahead a free start is looked for. */
const LOOK_AHEAD = 14;

/** Whoever comes, whoever gives it, wherever and at any time of day. */
export const ANYBODY = { client: null, therapist: null, room: null, between: null };

/** The first free start on a day or soon after, from now on; `null` when there is none. */
export async function firstFree(
  massageType: string,
  minutes: number,
  from: string,
): Promise<SlotOffer | null> {
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead++) {
    const day = addDays(from, ahead);
    const wish = { massageType, minutes, from: day, days: 1, ...ANYBODY };
    const offers = await ask("find_slots", wish).catch(() => null);
    if (!offers || offers[0]) return offers?.[0] ?? null;
  }
  return null;
}

/** Until the first free start is found: the day that the book shows, at the next full step from now or at the first hour of work. */
export function guessMoment(therapist: number): { day: string; minute: number; therapist: number } {
  const now = session.status?.now ?? "";
  const day = session.day > session.today ? session.day : session.today;
  const weekday = weekdayOf(day);
  const working = session
    .working(day)
    .find(
      (each) =>
        weekOf(each, day).some((h) => h.weekday === weekday) &&
        ![...each.daysOff, ...each.closed].some((off) => off.from <= day && day <= off.until),
    );
  const grid = session.clinic.gridMinutes;
  const opens = Math.min(
    ...(working ? weekOf(working, day) : [])
      .filter((h) => h.weekday === weekday)
      .map((h) => h.from),
  );
  const first = Number.isFinite(opens) ? opens : 540;
  const next = Math.ceil(minuteOf(now) / grid) * grid;
  const minute = dayOf(now) === day ? Math.min(Math.max(first, next), 1439) : first;
  return { day, minute, therapist: working?.id ?? therapist };
}
