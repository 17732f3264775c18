import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addDays,
  beginWeekOn,
  dateText,
  daysBetween,
  minuteOf,
  parseDay,
  parseTime,
  readDate,
  sayDay,
  sayDayShortly,
  sayMinute,
  startAt,
  weekdayOf,
  weekdays,
  weekOf,
} from "./civil";
import { speak } from "./words";

describe("days", () => {
  it("steps over a leap day", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  });
  it("steps over the turn of the year", () => expect(addDays("2026-01-01", -1)).toBe("2025-12-31"));
  it("is a day long even when the clocks change", () =>
    expect(daysBetween("2026-03-07", "2026-03-09")).toBe(2));
  it("calls Monday 1 and Sunday 7", () => {
    expect(weekdayOf("2026-05-04")).toBe(1);
    expect(weekdayOf("2026-05-10")).toBe(7);
    expect(weekdayOf("1969-12-31")).toBe(3);
  });
  it("says the year only when it is another one", () => {
    expect(sayDay("2026-05-05", "2026-05-04")).toBe("Tuesday, May 5");
    expect(sayDay("2025-12-30", "2026-05-04")).toBe("Tuesday, December 30, 2025");
  });
});

describe("a typed day", () => {
  const today = "2026-05-04";
  it.each([
    ["2026-05-09", "2026-05-09"],
    ["5/9", "2026-05-09"],
    ["5/9/2027", "2027-05-09"],
    ["May 9", "2026-05-09"],
    ["9 may", "2026-05-09"],
    ["Saturday, May 9", "2026-05-09"],
    ["Tuesday, December 30, 2025", "2025-12-30"],
    ["today", "2026-05-04"],
    ["tomorrow", "2026-05-05"],
    ["yesterday", "2026-05-03"],
    ["+3", "2026-05-07"],
    ["-1", "2026-05-03"],
    ["sat", "2026-05-09"],
    ["mon", "2026-05-11"],
  ])("reads %j", (typed, day) => expect(parseDay(typed, today)).toBe(day));
  it.each(["", "x", "2/30", "2026-13-01", "May 32", "ma"])("refuses %j", (typed) =>
    expect(parseDay(typed, today)).toBeNull(),
  );
  it("takes the year that lies nearest", () => {
    expect(parseDay("1/3", "2026-12-29")).toBe("2027-01-03");
    expect(parseDay("12/29", "2027-01-03")).toBe("2026-12-29");
  });
  it("reads back every day as it is said", () => {
    for (let shift = -400; shift <= 400; shift++) {
      const day = addDays(today, shift);
      expect(parseDay(sayDay(day, today), today)).toBe(day);
    }
  });
});

describe("a typed time", () => {
  it.each([
    ["10:30", 630],
    ["1030", 630],
    ["9", 540],
    ["930", 570],
    ["2pm", 840],
    ["2:15 p.m.", 855],
    ["12am", 0],
    ["12 pm", 720],
    ["23:59", 1439],
  ])("reads %j", (typed, minute) => expect(parseTime(typed, "24h")).toBe(minute));
  it.each(["", "25", "10:60", "13pm", "ten", "1:2"])("refuses %j", (typed) =>
    expect(parseTime(typed, "24h")).toBeNull(),
  );
  it("takes a bare 2 for the afternoon only where times are written so", () => {
    expect(parseTime("2", "12h")).toBe(840);
    expect(parseTime("2", "24h")).toBe(120);
  });
  it("reads back every minute of the day as it is said", () => {
    for (let minute = 0; minute < 1440; minute++)
      for (const style of ["12h", "24h"] as const)
        expect(parseTime(sayMinute(minute, style), style)).toBe(minute);
  });
});

describe("a start", () => {
  it("is put together and taken apart without loss", () => {
    for (let minute = 0; minute < 1440; minute++)
      expect(minuteOf(startAt("2026-05-04", minute))).toBe(minute);
  });
});

describe("a day in its field", () => {
  it("names the year of another year shortly, and is read again as it stands", () => {
    expect(sayDayShortly("2026-05-12", "2026-05-04")).toBe("Tuesday, May 12");
    expect(sayDayShortly("2030-12-31", "2026-05-04")).toBe("Tue, December 31, 2030");
    expect(parseDay("Tue, December 31, 2030", "2026-05-04")).toBe("2030-12-31");
  });
  it("is none while a date is half-typed or does not exist", () => {
    for (const typed of ["2026-02-3", "2026-02-30", "2026-13-01", "31.4.", "garbage"])
      expect(parseDay(typed, "2026-05-04")).toBeNull();
  });
});

describe("in German", () => {
  const today = "2026-05-04";
  beforeEach(() => speak("de"));
  afterEach(() => {
    speak("en");
    beginWeekOn(1);
  });
  it("puts the day before the month", () => {
    expect(sayDay("2026-05-05", today)).toBe("Dienstag, 5. Mai");
    expect(sayDay("2025-12-30", today)).toBe("Dienstag, 30. Dezember 2025");
    expect(dateText("1990-05-14")).toBe("14.5.1990");
  });
  it.each([
    ["9.5.", "2026-05-09"],
    ["9.5", "2026-05-09"],
    ["9. 5.", "2026-05-09"],
    ["9/5", "2026-05-09"],
    ["09.05.2027", "2027-05-09"],
    ["9. Mai", "2026-05-09"],
    ["9 mai", "2026-05-09"],
    ["Samstag, 9. Mai", "2026-05-09"],
    ["30. Dezember 2025", "2025-12-30"],
    ["3. mär", "2026-03-03"],
    ["heute", "2026-05-04"],
    ["morgen", "2026-05-05"],
    ["gestern", "2026-05-03"],
    ["sa", "2026-05-09"],
    ["+3", "2026-05-07"],
    ["2026-05-09", "2026-05-09"],
  ])("reads %j", (typed, day) => expect(parseDay(typed, today)).toBe(day));
  it.each(["", "5.13.", "30.2.", "x", "31. Februar"])("refuses %j", (typed) =>
    expect(parseDay(typed, today)).toBeNull(),
  );
  it("reads back every day as it is said", () => {
    for (let shift = -400; shift <= 400; shift++) {
      const day = addDays(today, shift);
      expect(parseDay(sayDay(day, today), today)).toBe(day);
      expect(readDate(dateText(day))).toBe(day);
    }
  });
  it.each([
    ["14 Uhr", 840],
    ["10.30 Uhr", 630],
    ["9:15", 555],
  ])("reads %j as a time", (typed, minute) => expect(parseTime(typed, "24h")).toBe(minute));
});

describe("a week", () => {
  afterEach(() => beginWeekOn(1));
  it.each([
    [1, [1, 2, 3, 4, 5, 6, 7], "2026-05-04"],
    [7, [7, 1, 2, 3, 4, 5, 6], "2026-05-03"],
    [6, [6, 7, 1, 2, 3, 4, 5], "2026-05-02"],
  ])("begins on %d where the clinic says so", (first, days, start) => {
    beginWeekOn(first);
    expect(weekdays()).toEqual(days);
    expect(weekOf("2026-05-06")).toBe(start);
    expect(weekOf(start)).toBe(start);
  });
});
