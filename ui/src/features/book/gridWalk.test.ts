import { describe, expect, it } from "vitest";
import { nextStop, type Arrow } from "./gridWalk";

/** Two rows of three columns: a head each, two appointments in the first cell, none in the second, one in the others. */
const stops = [
  { row: 0, column: 1, name: "monday" },
  { row: 0, column: 2, name: "tuesday" },
  { row: 0, column: 3, name: "wednesday" },
  { row: 1, column: 1, name: "maya-9" },
  { row: 1, column: 1, name: "maya-11" },
  { row: 1, column: 3, name: "maya-wed" },
  { row: 2, column: 1, name: "ben-9" },
  { row: 2, column: 2, name: "ben-tue-1" },
  { row: 2, column: 2, name: "ben-tue-2" },
];
const from = (name: string, arrow: Arrow) =>
  nextStop(
    stops,
    stops.find((stop) => stop.name === name)!,
    arrow,
  ).name;

describe("the arrows in a week", () => {
  it("go down a column through all that stands in it, and up again", () => {
    expect(from("monday", "down")).toBe("maya-9");
    expect(from("maya-9", "down")).toBe("maya-11");
    expect(from("maya-11", "down")).toBe("ben-9");
    expect(from("ben-9", "up")).toBe("maya-11");
  });
  it("stay at the end of a column, and of a row", () => {
    expect(from("monday", "up")).toBe("monday");
    expect(from("ben-9", "down")).toBe("ben-9");
    expect(from("monday", "left")).toBe("monday");
    expect(from("wednesday", "right")).toBe("wednesday");
  });
  it("go to the side at the same height, or to the nearest", () => {
    expect(from("monday", "right")).toBe("tuesday");
    expect(from("ben-tue-2", "left")).toBe("ben-9");
    expect(from("ben-tue-1", "right")).toBe("maya-wed");
    expect(from("maya-wed", "left")).toBe("tuesday");
    expect(from("ben-9", "right")).toBe("ben-tue-1");
  });
});
