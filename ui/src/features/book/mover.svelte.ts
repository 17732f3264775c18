import { ask, Refusal } from "../../ipc";
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { VerdictView } from "../../ipc/types/VerdictView";
import { session } from "../../clinic/session.svelte";
import { dayOf } from "../../shared/civil";

/** A therapist and a start; a room where one was chosen, or else one that is free. */
export interface Place {
  therapist: number;
  room?: number | null;
  start: string;
}

/** Whether an appointment can go to another time or therapist: it has not begun, and holds its time. */
export function canMove(card: AppointmentCard): boolean {
  return ["booked", "confirmed", "arrived"].includes(card.status);
}

/** An appointment over a place. */
export interface Moving {
  card: AppointmentCard;
  place: Place;
}

/** An appointment on its way to another time or therapist, by mouse or by keys. */
export class Mover {
  card = $state.raw<AppointmentCard | null>(null);
  place = $state.raw<Place | null>(null);
  /** A drop that needs a written reason first. */
  waiting = $state.raw<(Moving & { why: string }) | null>(null);
  /** What was put down, until the book shows it there. */
  settling = $state.raw<Moving | null>(null);
  #verdicts = $state.raw<Record<string, VerdictView>>({});
  /** The days whose verdicts were asked for. */
  #asked: string[] = [];

  /** The verdict of where the appointment hangs now; `null` until known. */
  get timing(): VerdictView | null {
    return this.place ? (this.#verdicts[this.place.start] ?? null) : null;
  }

  /** What is carried, and over which place. */
  get inHand(): Moving | null {
    return this.card && this.place ? { card: this.card, place: this.place } : null;
  }

  /** Takes an appointment up; the verdicts of each day that it comes to are asked for once. */
  begin(card: AppointmentCard): void {
    this.card = card;
    this.place = { therapist: card.therapist.id, room: card.room, start: card.start };
    this.#verdicts = {};
    this.#asked = [];
    void this.#load(card, dayOf(card.start));
  }

  async #load(card: AppointmentCard, date: string): Promise<void> {
    if (this.#asked.includes(date)) return;
    this.#asked.push(date);
    try {
      const verdicts = await ask("day_verdicts", {
        appointment: card.id,
        client: card.client.id,
        massageType: card.massageType,
        minutes: card.minutes,
        goal: card.goal,
        date,
      });
      if (this.card !== card) return;
      const found = verdicts.map(({ start, timing }) => [start, timing] as const);
      this.#verdicts = { ...this.#verdicts, ...Object.fromEntries(found) };
    } catch (thrown) {
      session.say(thrown);
    }
  }

  /** Hangs the appointment over a place. */
  hover(place: Place): void {
    const now = this.place;
    const isSame =
      place.start === now?.start && place.therapist === now.therapist && place.room === now.room;
    if (isSame) return;
    this.place = place;
    if (this.card) void this.#load(this.card, dayOf(place.start));
  }

  /** Puts nothing anywhere. */
  cancel(): void {
    this.card = this.place = null;
  }

  /** The book shows what was put down. */
  settled(): void {
    this.settling = null;
  }

  /** Moves the appointment; asks for a reason first where one is needed. Says `false` when it stays where it was. */
  async drop(card: AppointmentCard, place: Place, reason: string | null = null): Promise<boolean> {
    this.cancel();
    const staysIn = place.room === undefined || place.room === card.room;
    if (place.start === card.start && place.therapist === card.therapist.id && staysIn)
      return false;
    this.settling = { card, place };
    try {
      const { id, version } = card;
      const to = { ...place, room: place.room ?? null };
      await session.keep("move_appointment", { id, version, ...to, reason });
      this.waiting = null;
      return true;
    } catch (thrown) {
      this.settled();
      if (thrown instanceof Refusal && ["reason-needed", "outside-hours"].includes(thrown.code)) {
        this.waiting = { card, place, why: thrown.message };
      } else {
        this.waiting = null;
        session.say(thrown);
      }
      return false;
    }
  }
}
