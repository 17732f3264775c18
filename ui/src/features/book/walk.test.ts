import { describe, expect, it } from "vitest";
import { carry, stretchAt, walk, type Ground } from "./walk";

/** Two therapists, 8:00 to 18:00; the first has 10:00–11:00 with 15 minutes after and 11:15–12:15. */
const ground: Ground = {
  columns: 2,
  from: 480,
  until: 1080,
  grid: 15,
  stride: 30,
  stretches: [
    { id: 1, column: 0, from: 600, until: 675, start: 600 },
    { id: 2, column: 0, from: 675, until: 750, start: 675 },
    { id: 3, column: 1, from: 615, until: 690, start: 620 },
  ],
};

describe("walking the day", () => {
  it("goes down empty time by half hours", () =>
    expect(walk(ground, { column: 0, minute: 540 }, "down")).toEqual({ column: 0, minute: 570 }));
  it("stops at an appointment on the way down", () =>
    expect(walk(ground, { column: 1, minute: 600 }, "down")).toEqual({ column: 1, minute: 620 }));
  it("goes from one appointment to the next that follows at once", () =>
    expect(walk(ground, { column: 0, minute: 600 }, "down")).toEqual({ column: 0, minute: 675 }));
  it("goes from the last appointment to the first free minute on the grid", () =>
    expect(walk(ground, { column: 0, minute: 675 }, "down")).toEqual({ column: 0, minute: 750 }));
  it("stops at an appointment on the way up", () =>
    expect(walk(ground, { column: 0, minute: 750 }, "up")).toEqual({ column: 0, minute: 675 }));
  it("leaves an appointment upward to the half hour before it", () =>
    expect(walk(ground, { column: 0, minute: 600 }, "up")).toEqual({ column: 0, minute: 570 }));
  it("goes to the other therapist's appointment at that time", () =>
    expect(walk(ground, { column: 0, minute: 675 }, "right")).toEqual({ column: 1, minute: 620 }));
  it("settles on the other therapist's appointment that begins within half an hour", () => {
    expect(walk(ground, { column: 0, minute: 600 }, "right")).toEqual({ column: 1, minute: 620 });
    expect(walk(ground, { column: 0, minute: 570 }, "right")).toEqual({ column: 1, minute: 570 });
  });
  it("stays within the day and the therapists", () => {
    expect(walk(ground, { column: 0, minute: 480 }, "up")).toEqual({ column: 0, minute: 480 });
    expect(walk(ground, { column: 1, minute: 1065 }, "down")).toEqual({ column: 1, minute: 1065 });
    expect(walk(ground, { column: 0, minute: 480 }, "left")).toEqual({ column: 0, minute: 480 });
    expect(walk(ground, { column: 1, minute: 480 }, "right")).toEqual({ column: 1, minute: 480 });
  });
  it("goes by what a line stands for when the hours are nearer or further", () => {
    const near = { ...ground, stride: 15 };
    expect(walk(near, { column: 0, minute: 540 }, "down").minute).toBe(555);
    expect(walk({ ...ground, stride: 60 }, { column: 0, minute: 495 }, "down").minute).toBe(540);
    expect(walk(near, { column: 0, minute: 600 }, "right")).toEqual({ column: 1, minute: 600 });
  });
  it("comes by every appointment from the top of each column to its bottom, and back", () => {
    for (const column of [0, 1]) {
      for (const [arrow, first] of [
        ["down", 480],
        ["up", 1065],
      ] as const) {
        const seen = new Set<number>();
        let spot = { column, minute: first as number };
        for (let step = 0; step < 100; step++) {
          const stretch = stretchAt(ground, spot);
          if (stretch) seen.add(stretch.id);
          spot = walk(ground, spot, arrow);
        }
        const wanted = ground.stretches.filter((each) => each.column === column);
        expect([...seen].sort()).toEqual(wanted.map((each) => each.id));
      }
    }
  });
});

describe("carrying an appointment", () => {
  it("moves by the clinic's grid", () => {
    expect(carry(ground, { column: 0, minute: 600 }, "down").minute).toBe(615);
    expect(carry(ground, { column: 0, minute: 600 }, "up").minute).toBe(585);
  });
  it("lands an odd start on the grid", () => {
    expect(carry(ground, { column: 0, minute: 620 }, "down").minute).toBe(630);
    expect(carry(ground, { column: 0, minute: 620 }, "up").minute).toBe(615);
  });
  it("changes the therapist and keeps the time", () =>
    expect(carry(ground, { column: 0, minute: 620 }, "right")).toEqual({ column: 1, minute: 620 }));
});
