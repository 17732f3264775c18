import { describe, expect, it } from "vitest";
import type { DayLoad } from "../../ipc/types/DayLoad";
import { fitting } from "./agenda";

const loads = (...counts: number[]) => counts.map((count) => ({ count }) as DayLoad);

describe("the list of what comes", () => {
  it("has two weeks", () => expect(fitting(loads(...Array(14).fill(10)))).toBe(14));
  it("has fewer days where more is booked, but always one", () => {
    expect(fitting(loads(0, 75, 75, 1, 0))).toBe(3);
    expect(fitting(loads(400, 400))).toBe(1);
    expect(fitting(loads(0, 400, 0))).toBe(1);
  });
});
