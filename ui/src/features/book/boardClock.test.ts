import { describe, expect, it } from "vitest";
import { drawnAt, shownAt, startsAt } from "./boardClock";

const NIGHT = { from: 60, until: 120 };
const from0To5 = Array.from({ length: 11 }, (_, half) => half * 30);

describe("the night in which an hour comes twice", () => {
  it("shows it twice", () => {
    const shown = from0To5.map((drawn) => shownAt(NIGHT, drawn));
    expect(shown).toEqual([0, 30, 60, 90, 60, 90, 120, 150, 180, 210, 240]);
  });
  it("has starts in the first hour only", () => {
    const starts = from0To5.map((drawn) => startsAt(NIGHT, drawn));
    expect(starts).toEqual([0, 30, 60, 90, 120, 120, 120, 150, 180, 210, 240]);
  });
  it("draws each start where that start is", () => {
    for (const minute of [0, 60, 90, 119, 120, 121, 1439, 1440])
      expect(startsAt(NIGHT, drawnAt(NIGHT, minute))).toBe(minute);
  });
});

it("other nights are as long as their clock", () => {
  for (const at of [drawnAt, shownAt, startsAt]) expect(at(null, 150)).toBe(150);
});
