// What somebody waits for, as the form has it.
import { session } from "../../clinic/session.svelte";
import { lengthsOf } from "../../clinic/therapists";
import type { WaitStart } from "../../clinic/waiting.svelte";
import type { ClientHit } from "../../ipc/types/ClientHit";
import type { TimeOfDay } from "../../ipc/types/TimeOfDay";
import { addDays } from "../../shared/civil";

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
