import type { IconName } from "./icons";

/** How good or bad something is: always a color, an icon and a word together. */
export type Tone = "good" | "neutral" | "ask" | "caution" | "bad" | "stop";

/** The icon of a tone; each tone has the icon of its name. */
export function toneIcon(tone: Tone): IconName {
  return tone;
}
