// What stands in the way where an appointment hangs, from what the days' books hold; the core has the last word.
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayBook } from "../../ipc/types/DayBook";
import { dayOf, minuteOf } from "../../shared/civil";
import { drawnAt } from "./boardClock";
import type { Place } from "./mover.svelte";

/**
 * A taken therapist, room or client (by which appointment), a day off, or hours not worked. Where only what lies before
 * or after a therapist's massage is taken, `between` tells how many minutes must lie there.
 */
export type Obstacle =
  | { kind: "taken"; by: AppointmentCard; between: number | null }
  | { kind: "room-taken" | "client-taken"; by: AppointmentCard }
  | { kind: "off" }
  | { kind: "hours" };

/** The minutes that an appointment takes, its buffers included or not. */
function stretch(card: AppointmentCard, start: number, buffers: boolean): [number, number] {
  const [before, after] = buffers ? [card.bufferBefore, card.bufferAfter] : [0, 0];
  return [start - before, start + card.minutes + after];
}

/** What is in the way, taken times first; `null` when nothing is, or nothing is known of the day that the place lies on. */
export function obstacleAt(books: DayBook[], card: AppointmentCard, place: Place): Obstacle | null {
  const book = books.find(({ date }) => date === dayOf(place.start));
  if (!book) return null;
  // Through both, where an hour comes twice.
  const drawn = (minute: number) => drawnAt(book.repeated, minute);
  const start = drawn(minuteOf(place.start));
  const meets = (other: AppointmentCard, buffers: boolean) => {
    const [from, until] = stretch(card, start, buffers);
    const [otherFrom, otherUntil] = stretch(other, drawn(minuteOf(other.start)), buffers);
    return from < otherUntil && otherFrom < until;
  };
  const others = book.appointments.filter(
    (other) => other.id !== card.id && other.status !== "canceled" && other.status !== "no-show",
  );
  const taken = others.find(
    (other) => other.therapist.id === place.therapist && meets(other, true),
  );
  if (taken) {
    const isAfter = drawn(minuteOf(taken.start)) <= start;
    const [first, second] = isAfter ? [taken, card] : [card, taken];
    const between = meets(taken, false) ? null : first.bufferAfter + second.bufferBefore;
    return { kind: "taken", by: taken, between };
  }
  const inRoom = others.find(
    (other) => place.room && other.room === place.room && meets(other, true),
  );
  if (inRoom) return { kind: "room-taken", by: inRoom };
  const twice = others.find((other) => other.client.id === card.client.id && meets(other, false));
  if (twice) return { kind: "client-taken", by: twice };
  const therapist = book.therapists.find((each) => each.id === place.therapist);
  if (!therapist || therapist.off) return { kind: "off" };
  const works = therapist.hours.some(
    (h) => drawn(h.from) <= start && start + card.minutes <= drawn(h.until),
  );
  return works ? null : { kind: "hours" };
}
