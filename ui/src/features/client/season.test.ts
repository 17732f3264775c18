import { describe, expect, it } from "vitest";
import type { Priority } from "../../ipc/types/Priority";
import type { SeasonDay } from "../../ipc/types/SeasonDay";
import { placeFlags, stepTo, stretches } from "./season";

function day(date: string, verdict: SeasonDay["verdict"], notAsked = false): SeasonDay {
  const nothing = { closed: false, runs: [], races: [], massages: [], said: "" };
  return { date, verdict, notAsked, ...nothing };
}

const race = (x: number, name: string, priority: Priority = "a") => ({ x, name, priority });

describe("the season strip", () => {
  it("takes days that are alike together, and begins anew today", () => {
    const days = [
      day("2026-05-01", "favorable"),
      day("2026-05-02", "favorable"),
      day("2026-05-03", "favorable"),
      day("2026-05-04", "neutral"),
      day("2026-05-05", "neutral", true),
    ];
    expect(stretches(days, "2026-05-02")).toEqual([
      { tone: "good", from: 0, days: 1 },
      { tone: "good", from: 1, days: 2 },
      { tone: "neutral", from: 3, days: 1 },
      { tone: "ask", from: 4, days: 1 },
    ]);
  });

  it("puts names of close races in different rows, and leaves a third without", () => {
    const flags = placeFlags(
      [race(100, "Capital Marathon"), race(110, "Harvest Half"), race(105, "Park Run Extra")],
      300,
    );
    const rows = flags.map((flag) => flag.row);
    expect(new Set(rows.filter((row) => row < 2)).size).toBe(2);
  });

  it("never lets two names of a row overlap", () => {
    const races = Array.from({ length: 12 }, (_, n) => race(20 + n * 45, `Race number ${n}`, "b"));
    const spans = placeFlags(races, 600)
      .filter((flag) => flag.name)
      .map((flag) => {
        const long = flag.name.length * 6.3 + 22;
        const from = flag.before ? flag.x - long : flag.x;
        return { row: flag.row, from, until: from + long };
      });
    for (const one of spans)
      for (const other of spans)
        if (one !== other && one.row === other.row)
          expect(one.until <= other.from || other.until <= one.from).toBe(true);
  });

  it("names main races before others and a weekly training race once", () => {
    const flags = placeFlags(
      [race(50, "parkrun", "c"), race(300, "parkrun", "c"), race(60, "Capital Marathon", "a")],
      600,
    );
    expect(flags[0]).toMatchObject({ name: "Capital Marathon", row: 0 });
    expect(flags.filter((flag) => flag.name === "parkrun")).toHaveLength(1);
  });

  it("writes a name at the right edge before its flag", () =>
    expect(placeFlags([race(580, "Capital Marathon")], 600)[0]).toMatchObject({ before: true }));

  it("shortens a name that is longer than the strip has room for", () =>
    expect(placeFlags([race(50, "The Very Long Name Of A Race In The Hills")], 600)[0]?.name).toBe(
      "The Very Long Name Of…",
    ));

  it("is walked by day, by week, and to its ends", () => {
    expect(stepTo("ArrowRight", 5, 9)).toBe(6);
    expect(stepTo("PageDown", 5, 9)).toBe(9);
    expect(stepTo("PageUp", 5, 9)).toBe(0);
    expect(stepTo("Home", 5, 9)).toBe(0);
    expect(stepTo("End", 5, 9)).toBe(9);
    expect(stepTo("Enter", 5, 9)).toBeNull();
  });
});
