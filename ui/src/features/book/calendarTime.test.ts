import { describe, expect, it } from "vitest";
import {
  clockText,
  fromCalendar,
  nearestLength,
  ofLabel,
  shiftMinutes,
  toCalendar,
} from "./calendarTime";

describe("the calendar's times", () => {
  it("go there and back", () => {
    for (const minute of [0, 630, 1439, 1440, 1499])
      expect(fromCalendar(toCalendar(minute))).toBe(minute);
  });
  it("are labeled by the time of day, whatever the date", () => {
    expect(ofLabel(new Date(2026, 6, 1, 10, 30), 480)).toBe(630);
    expect(ofLabel(new Date(2026, 10, 29, 0, 30), 480)).toBe(1470);
    expect(ofLabel(new Date(2026, 10, 29, 0, 0), 0)).toBe(1440);
  });
  it("move by the distance dragged", () =>
    expect(shiftMinutes({ years: 0, months: 0, days: -1, seconds: 82_800 })).toBe(-60));
  it("are written as the calendar's options want them", () => {
    expect(clockText(0)).toBe("00:00:00");
    expect(clockText(1439)).toBe("23:59:00");
  });
});

describe("a dragged stretch", () => {
  it("becomes the length that is sold and lies nearest", () => {
    expect(nearestLength(75, [30, 60, 90])).toBe(60);
    expect(nearestLength(80, [30, 60, 90])).toBe(90);
    expect(nearestLength(15, [30, 60, 90])).toBe(30);
    expect(nearestLength(45, [])).toBe(45);
  });
});
