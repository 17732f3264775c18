// Where things stand on the season strip: geometry without a screen.
import { toneOf } from "../../clinic/verdict";
import type { Priority } from "../../ipc/types/Priority";
import type { SeasonDay } from "../../ipc/types/SeasonDay";
import type { Tone } from "../../shared/tone";

/** The color and icon of a day; a day whose calendar nobody asked for is a question. */
export function toneOfDay(day: SeasonDay): Tone {
  return toneOf(day.verdict, day.notAsked);
}

/** Days in a row that are alike. */
export interface Stretch {
  tone: Tone;
  /** The first day's place in the strip. */
  from: number;
  days: number;
}

/** The strip as stretches of days that are equally good; a stretch never reaches over `today`. */
export function stretches(days: SeasonDay[], today: string): Stretch[] {
  const found: Stretch[] = [];
  for (const [from, day] of days.entries()) {
    const tone = toneOfDay(day);
    const last = found.at(-1);
    if (last?.tone === tone && day.date !== today) last.days++;
    else found.push({ tone, from, days: 1 });
  }
  return found;
}

/** A race's flag: where its pole stands, and its name if there is room. */
export interface Flag {
  x: number;
  priority: Priority;
  /** 0 and 1 carry names, 2 is for flags alone. */
  row: number;
  name: string;
  /** The name stands left of the pole. */
  before: boolean;
}

const LETTER = 6.3;
/** Pole, flag and some air. */
const BESIDE = 22;
const SHORTEST = 7;

/** Flags with names that do not overlap: main races first; a training race's name is told once. */
export function placeFlags(
  races: { x: number; name: string; priority: Priority }[],
  width: number,
): Flag[] {
  const taken: [number, number][][] = [[], []];
  const told = new Set<string>();
  const room = (row: number, from: number, until: number) =>
    from >= 0 &&
    until <= width &&
    taken[row]!.every(([start, end]) => until <= start || from >= end);

  function place(race: (typeof races)[number]): Flag {
    const alone = { x: race.x, priority: race.priority, row: 2, name: "", before: false };
    if (race.priority === "c" && told.has(race.name)) return alone;
    for (const name of shortened(race.name))
      for (const row of [0, 1])
        for (const before of [false, true]) {
          const long = name.length * LETTER + BESIDE;
          const [from, until] = before ? [race.x - long, race.x + 4] : [race.x - 4, race.x + long];
          if (!room(row, from, until)) continue;
          taken[row]!.push([from, until]);
          told.add(race.name);
          return { ...alone, row, name, before };
        }
    return alone;
  }
  return [...races].sort((a, b) => a.priority.localeCompare(b.priority)).map(place);
}

/** The whole name, then ever shorter ones. */
function shortened(name: string): string[] {
  const letters = [...name];
  const lengths = [22, 16, 11, SHORTEST].filter((length) => length < letters.length);
  const cut = lengths.map(
    (length) =>
      `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`,
  );
  return letters.length <= 28 ? [name, ...cut] : cut;
}

/** The place of the day that a key leads to; `null` for other keys. */
export function stepTo(key: string, at: number, last: number): number | null {
  const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 }[key];
  if (step) return Math.min(Math.max(at + step, 0), last);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}
