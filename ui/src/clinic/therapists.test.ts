import { describe, expect, it } from "vitest";
import type { Therapist } from "../ipc/types/Therapist";
import type { MassageType } from "../ipc/types/MassageType";
import { hasLeft, lengthsOf, weekOf } from "./therapists";

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
  otherHours: [],
  openingHours: [],
  closed: [],
  lastDay: "2026-06-30",
  notGiven: [],
  ownPrices: [],
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

describe("the lengths that a therapist sells", () => {
  const sports = {
    id: "sports",
    durations: [
      { minutes: 30, price: 50 },
      { minutes: 60, price: 90 },
    ],
  } as MassageType;
  it("are the catalog's, with the therapist's own among them", () => {
    const own = (massageType: string, minutes: number, price: number) => ({
      massageType,
      minutes,
      price,
    });
    const ownPrices = [own("sports", 60, 100), own("sports", 45, 70), own("deep-tissue", 20, 1)];
    expect(lengthsOf(sports, { ownPrices })).toEqual([
      { minutes: 30, price: 50 },
      { minutes: 45, price: 70 },
      { minutes: 60, price: 100 },
    ]);
    expect(lengthsOf(sports, undefined)).toEqual(sports.durations);
  });
});
