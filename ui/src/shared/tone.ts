import type { IconName } from "./icons";

/** How good or bad something is: always a color, an icon and a word together. */
export type Tone = "good" | "neutral" | "ask" | "caution" | "bad" | "stop";

/** How a day of a month looks, and what that means; without a tone nothing is free. */
export interface DayTint {
  tone: Tone | null;
  /** "Thursday, May 28, good moment" */
  said: string;
}

/** Tints so many days from one on; a day that is left out stays plain. */
export type TintDays = (from: string, days: number) => Promise<Map<string, DayTint>>;

/** The icon of a tone; each tone has the icon of its name. */
export function toneIcon(tone: Tone): IconName {
  return tone;
}
