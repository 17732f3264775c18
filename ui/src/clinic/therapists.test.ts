import { describe, expect, it } from "vitest";
import type { Therapist } from "../ipc/types/Therapist";
import { hasLeft, weekOf } from "./therapists";

const hours = (from: number) => [{ weekday: 1, from, until: 1000 }];
const maya: Therapist = {
  id: 1,
  name: "Maya",
  color: "#123456",
  weeks: [
    { effectiveFrom: null, hours: hours(500) },
    { effectiveFrom: "2026-05-11", hours: hours(600) },
  ],
  daysOff: [],
  closed: [],
  lastDay: "2026-06-30",
  notGiven: [],
  version: 1,
};

describe("a therapist's weeks", () => {
  it("hold from their day until the next", () => {
    expect(weekOf(maya, "2026-05-10")).toEqual(hours(500));
    expect(weekOf(maya, "2026-05-11")).toEqual(hours(600));
    expect(weekOf({ ...maya, weeks: [] }, "2026-05-11")).toEqual([]);
  });
  it("end with the last day", () => {
    expect(hasLeft(maya, "2026-06-30")).toBe(false);
    expect(hasLeft(maya, "2026-07-01")).toBe(true);
    expect(hasLeft({ ...maya, lastDay: null }, "2030-01-01")).toBe(false);
  });
});
