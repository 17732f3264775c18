// What somebody waits for, as the form has it.
import { session } from "../../clinic/session.svelte";
import { lengthsOf } from "../../clinic/therapists";
import type { WaitStart } from "../../clinic/waiting.svelte";
import type { ClientHit } from "../../ipc/types/ClientHit";
import type { TimeOfDay } from "../../ipc/types/TimeOfDay";
import { sayFullDay } from "../../clinic/say";
import { addDays, sayMinute } from "../../shared/civil";
import type { Told } from "../../shared/rowDraft.svelte";
import { t } from "../../shared/words";

/** How long somebody waits if nothing else is said, in days. */
const USUAL_WAIT = 28;

/** What is typed. */
export interface Wish {
  client: ClientHit | null;
  massageTypes: string[];
  minutes: number;
  /** None for whoever is free. */
  therapists: number[];
  /** None for any. */
  weekdays: number[];
  between: TimeOfDay | null;
  from: string;
  until: string;
  note: string;
}

/** The lengths that the chosen types have, whoever gives them, shortest first. */
export function lengthsFor(types: string[]): number[] {
  const chosen = session.bookable.filter(({ id }) => types.includes(id));
  const sellers = [undefined, ...session.working(session.today)];
  const lengths = chosen.flatMap((type) => sellers.flatMap((each) => lengthsOf(type, each)));
  return [...new Set(lengths.map(({ minutes }) => minutes))].sort((a, b) => a - b);
}

/** What can be chosen now, and what was chosen before. */
export function offered<One extends { id: string | number }>(
  now: One[],
  all: One[],
  before: One["id"][],
): One[] {
  return all.filter(({ id }) => before.includes(id) || now.some((each) => each.id === id));
}

/** What the form begins with. */
export function firstWish({ card, client, massageType, minutes, from }: WaitStart): Wish {
  if (card) {
    const { massageTypes, therapists, weekdays, between, note } = card.wait;
    const { minutes, from, until } = card.wait;
    const wish = { massageTypes, minutes, therapists, weekdays, between, from, until, note };
    return { client: card.client, ...wish };
  }
  const type = massageType ?? session.bookable[0]?.id;
  const first = from && from > session.today ? from : session.today;
  return {
    client: client ?? null,
    massageTypes: type ? [type] : [],
    minutes: minutes ?? 60,
    therapists: [],
    weekdays: [],
    between: null,
    from: first,
    until: addDays(first, USUAL_WAIT),
    note: "",
  };
}

/** How the form calls its fields, and says what is in them. */
export function toldOf(): Told<Wish> {
  const clock = (minute: number) => sayMinute(minute, session.clinic.hourStyle);
  const namesOf = <Id>(all: { id: Id; name: string }[], ids: Id[]) =>
    all
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(", ");
  return {
    client: [t("ui-client"), (of) => of.client?.name ?? ""],
    massageTypes: [t("ui-massage"), (of) => namesOf(session.bookable, of.massageTypes)],
    minutes: [t("ui-minutes"), (of) => String(of.minutes)],
    therapists: [t("ui-therapist"), (of) => namesOf(session.catalog.therapists, of.therapists)],
    weekdays: [
      t("ui-suggest-days"),
      (of) => of.weekdays.map((day) => t(`weekday-short-${day}`)).join(", "),
    ],
    between: [
      t("ui-suggest-time"),
      ({ between }) => (between ? `${clock(between.from)}–${clock(between.until)}` : ""),
    ],
    from: [t("ui-wait-from"), (of) => sayFullDay(of.from)],
    until: [t("ui-wait-until"), (of) => sayFullDay(of.until)],
    note: [t("ui-wait-note"), (of) => of.note],
  };
}
