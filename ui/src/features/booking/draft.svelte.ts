import { session } from "../../clinic/session.svelte";
import { tintsFor } from "../../clinic/tints";
import { ask } from "../../ipc";
import type { BookingDraft } from "../../ipc/types/BookingDraft";
import type { ClientHit } from "../../ipc/types/ClientHit";
import type { Goal } from "../../ipc/types/Goal";
import { dayOf, minuteOf, startAt, weekdayOf } from "../../shared/civil";
import type { TintDays } from "../../shared/tone";

/** What may be known when the form is opened from elsewhere. */
export interface Prefill {
  client?: ClientHit;
  therapist?: number;
  start?: string;
  minutes?: number | null;
}

/** What is typed, as it survives a closed form and a crash. */
interface Typed {
  client: ClientHit | null;
  clientText: string;
  massageType: string;
  minutes: number;
  therapist: number;
  day: string;
  minute: number;
  goal: Goal | null;
  reason: string;
}

const BLANK: Typed = {
  client: null,
  clientText: "",
  massageType: "",
  minutes: 60,
  therapist: 0,
  day: "",
  minute: 540,
  goal: null,
  reason: "",
};

/** The booking that is being typed. It stays when the form closes, until it is booked or cleared. */
class Draft {
  open = $state(false);
  typed = $state<Typed>({ ...BLANK });
  /** Grows when the form is asked for, so that it takes the focus: on the moment when the client is given. */
  summoned = $state(0);
  clientGiven = $state(false);

  /** The draft as the core wants it; `null` while there is nothing to choose from. */
  get question(): BookingDraft | null {
    const typed = this.typed;
    if (!session.massageType(typed.massageType) || !session.therapist(typed.therapist)) return null;
    return {
      appointment: null,
      client: typed.client?.id ?? null,
      therapist: typed.therapist,
      massageType: typed.massageType,
      minutes: typed.minutes,
      start: startAt(typed.day, typed.minute),
      goal: typed.goal,
    };
  }

  /** Colors the days of a month for the client and the massage that are chosen. */
  get tint(): TintDays | undefined {
    const { client, massageType, minutes } = this.typed;
    return client && session.massageType(massageType)
      ? tintsFor({ client: client.id, massageType, minutes })
      : undefined;
  }

  /** Opens the form; what was typed before stays where nothing else was chosen. */
  summon(prefill: Prefill = {}): void {
    if (!this.open && !this.typed.client && !this.typed.clientText) this.#suggestMoment();
    const typed = this.typed;
    if (prefill.client) {
      typed.client = prefill.client;
      typed.clientText = prefill.client.name;
    }
    if (prefill.therapist) typed.therapist = prefill.therapist;
    if (prefill.start) {
      typed.day = dayOf(prefill.start);
      typed.minute = minuteOf(prefill.start);
    }
    if (prefill.minutes) typed.minutes = prefill.minutes;
    this.settle();
    session.appointment = null;
    this.open = true;
    this.clientGiven = !!prefill.client;
    this.summoned++;
  }

  /** Opens the form for a client on a day, at the first of its best free starts. */
  async summonOn(client: ClientHit, day: string): Promise<void> {
    this.summon({ client, start: startAt(day, this.typed.minute) });
    session.day = day;
    const { massageType, minutes } = this.typed;
    const wish = { massageType, minutes, from: day, days: 1, client: client.id, therapist: null };
    const [first] = await ask("find_slots", wish).catch(() => []);
    // Unless the desk has gone on meanwhile.
    const typed = this.typed;
    if (!first || typed.client?.id !== client.id || typed.day !== day) return;
    typed.therapist = first.therapist.id;
    typed.minute = minuteOf(first.start);
  }

  /** Makes type, length and therapist ones that exist. */
  settle(): void {
    const { massageTypes, therapists } = session.catalog;
    const typed = this.typed;
    const type = session.massageType(typed.massageType) ?? massageTypes[0];
    if (type) {
      typed.massageType = type.id;
      const lengths = type.durations.map((duration) => duration.minutes);
      if (!lengths.includes(typed.minutes))
        typed.minutes = lengths.find((length) => length >= typed.minutes) ?? lengths[0] ?? 60;
    }
    if (!session.therapist(typed.therapist)) typed.therapist = therapists[0]?.id ?? 0;
    if (!typed.day) this.#suggestMoment();
  }

  /** The day that the book shows, at the next full step from now or at the first hour of work. */
  #suggestMoment(): void {
    const { typed } = this;
    const now = session.status?.now ?? "";
    typed.day = session.day || session.today;
    const weekday = weekdayOf(typed.day);
    const working = session.catalog.therapists.filter(
      (therapist) =>
        therapist.hours.some((h) => h.weekday === weekday) &&
        !therapist.daysOff.some((off) => off.from <= typed.day && typed.day <= off.until),
    );
    if (working[0]) typed.therapist = working[0].id;
    const grid = session.clinic.gridMinutes;
    const opens = Math.min(
      ...(working[0]?.hours ?? []).filter((h) => h.weekday === weekday).map((h) => h.from),
    );
    const first = Number.isFinite(opens) ? opens : 540;
    const next = Math.ceil(minuteOf(now) / grid) * grid;
    typed.minute = dayOf(now) === typed.day ? Math.min(Math.max(first, next), 1439) : first;
  }

  /** Starts anew; the moment stays as a start for the next one. */
  clear(): void {
    const { massageType, minutes, therapist } = this.typed;
    this.typed = { ...BLANK, massageType, minutes, therapist };
    this.#suggestMoment();
    this.keep();
  }

  #key(): string {
    return `warmdown.draft.${session.status?.file ?? ""}`;
  }

  /** Remembers what is typed. */
  keep(): void {
    localStorage.setItem(this.#key(), JSON.stringify(this.typed));
  }

  /** Brings back what was typed before the program ended. */
  restore(): void {
    this.typed = { ...BLANK };
    try {
      const kept = localStorage.getItem(this.#key());
      if (kept) this.typed = { ...BLANK, ...(JSON.parse(kept) as Partial<Typed>) };
    } catch {
      // An unreadable draft is as good as none.
    }
    if (this.typed.day < session.today) this.typed.day = "";
    this.settle();
    void this.#recognize();
  }

  /** Lets go of a remembered client who is nobody, or somebody else, in this clinic: the file may hold another one by now. */
  async #recognize(): Promise<void> {
    const client = this.typed.client;
    if (!client) return;
    const known = await ask("client_page", { id: client.id }).catch(() => null);
    if (known?.client.name !== client.name && this.typed.client?.id === client.id)
      this.typed = { ...this.typed, client: null, clientText: "", goal: null, reason: "" };
  }
}

/** The one booking form of this window. */
export const draft = new Draft();
