import { describe, expect, it } from "vitest";
import type { RaceFields } from "../../ipc/types/RaceFields";
import { NO_ANSWERS, onceKept, onceTakenBack, toKeep, wantKeeping, type Answers } from "./answers";

const boston = { name: "Boston" } as RaceFields;
const race: Answers = { ...NO_ANSWERS, race: { entered: boston, said: "Boston" } };
const noRace: Answers = { ...NO_ANSWERS, race: { entered: null, said: "No race" } };
const no = { entered: null, said: "No run" };

describe("the answers to the three questions", () => {
  it("are kept as far as they go; what was not asked stays unasked", () => {
    expect(wantKeeping(race)).toBe(true);
    expect(toKeep(7, race)).toEqual({
      client: 7,
      nearRace: { race: boston },
      lastRun: null,
      hardWorkoutAfter: null,
    });
  });
  it("are each kept, a lone no as well, and once", () => {
    expect(wantKeeping(NO_ANSWERS)).toBe(false);
    expect(wantKeeping(noRace)).toBe(true);
    expect(toKeep(7, noRace).nearRace).toEqual({ race: null });
    const left = onceKept(noRace, noRace);
    expect(left.race?.kept).toBe(true);
    expect(wantKeeping(left)).toBe(false);
    expect(toKeep(7, { ...left, last: no })).toMatchObject({
      nearRace: null,
      lastRun: { run: null },
    });
  });
  it("enter a race once, also when the other two are answered later", () => {
    const left = onceKept(race, race);
    expect(left.race?.said).toBe("Boston");
    expect(wantKeeping(left)).toBe(false);
    expect(toKeep(7, { ...left, last: no, after: no })).toEqual({
      client: 7,
      nearRace: null,
      lastRun: { run: null },
      hardWorkoutAfter: { run: null },
    });
  });
  it("are over when all three are kept", () =>
    expect(onceKept({ ...race, last: no, after: no }, race)).toEqual(NO_ANSWERS));
  it("do not lose what is answered while others are being kept", () => {
    const left = onceKept(race, { ...race, last: { entered: { km: 8 } as never, said: "Easy" } });
    expect(left.last?.kept).toBeUndefined();
    expect(wantKeeping(left)).toBe(true);
  });
  it("are asked anew when what was kept of them is undone", () => {
    expect(onceTakenBack(onceKept(race, race))).toEqual(NO_ANSWERS);
    expect(onceTakenBack(race)).toEqual(race);
  });
});
