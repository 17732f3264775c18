import { describe, expect, it } from "vitest";
import { hoursFaults } from "./hours";

const day = (...stretches: [number, number][]) =>
  stretches.map(([from, until]) => ({ weekday: 1, from, until }));

describe("the hours of a day", () => {
  it("are right with a break, and back to back", () => {
    expect(hoursFaults(day([540, 720], [780, 1020]))).toEqual([null, null]);
    expect(hoursFaults(day([540, 720], [720, 1020]))).toEqual([null, null]);
  });
  it("are marked where they end before they start", () => {
    expect(hoursFaults(day([540, 720], [1020, 780], [600, 600]))).toEqual([
      null,
      "backwards",
      "backwards",
    ]);
  });
  it("are marked where they begin within others, in whatever order", () => {
    expect(hoursFaults(day([540, 720], [700, 1020]))).toEqual([null, "overlap"]);
    expect(hoursFaults(day([780, 1020], [540, 800]))).toEqual([null, "overlap"]);
  });
});
