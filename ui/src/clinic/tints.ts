// The days of a month picker, tinted for a client.
import { ask } from "../ipc";
import type { DayTint } from "../ipc/types/DayTint";
import type { TintDays } from "../shared/tone";
import { session } from "./session.svelte";
import { toneOf } from "./verdict";

/** What a client may want on a day. */
export interface Wish {
  client: number;
  massageType: string;
  minutes: number;
}

/** Tints days by the best verdict among their free starts, with whichever therapist. */
export function tintsFor(wish: Wish): TintDays {
  return async (from, days) => {
    void session.revision;
    const tints = await ask("month_tints", { ...wish, from, days, therapist: null });
    return new Map(tints.map((tint) => [tint.date, { tone: tintTone(tint), said: tint.said }]));
  };
}

function tintTone(tint: DayTint) {
  return tint.verdict === null ? null : toneOf(tint.verdict, tint.notAsked);
}
