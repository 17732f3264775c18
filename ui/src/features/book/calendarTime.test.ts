import { describe, expect, it } from "vitest";
import {
  clockText,
  fromCalendar,
  nearestLength,
  shifted,
  stretchMinutes,
  toCalendar,
} from "./calendarTime";

const by = (seconds: number, days = 0) => ({ years: 0, months: 0, days, seconds });

describe("the calendar's times", () => {
  it("go there and back", () =>
    expect(fromCalendar(toCalendar("2026-05-04T10:30"))).toBe("2026-05-04T10:30"));
  it("move by the distance dragged", () => {
    expect(shifted("2026-05-04T10:30", by(3600))).toBe("2026-05-04T11:30");
    expect(shifted("2026-05-04T10:30", by(-900))).toBe("2026-05-04T10:15");
  });
  it("move over a clock change of this computer as if there were none", () =>
    expect(shifted("2026-03-08T01:30", by(3600))).toBe("2026-03-08T02:30"));
  it("never leave the day", () => {
    expect(shifted("2026-05-04T00:15", by(-3600))).toBe("2026-05-04T00:00");
    expect(shifted("2026-05-04T23:30", by(7200))).toBe("2026-05-04T23:59");
  });
  it("are written as the calendar's options want them", () => {
    expect(clockText(0)).toBe("00:00:00");
    expect(clockText(1439)).toBe("23:59:00");
  });
});

describe("a dragged stretch", () => {
  it("lasts from its start to its end", () =>
    expect(stretchMinutes("2026-05-04T10:00:00", "2026-05-04T11:15:00")).toBe(75));
  it("may end at midnight", () =>
    expect(stretchMinutes("2026-05-04T23:00:00", "2026-05-05T00:00:00")).toBe(60));
  it("becomes the length that is sold and lies nearest", () => {
    expect(nearestLength(75, [30, 60, 90])).toBe(60);
    expect(nearestLength(80, [30, 60, 90])).toBe(90);
    expect(nearestLength(15, [30, 60, 90])).toBe(30);
    expect(nearestLength(45, [])).toBe(45);
  });
});
