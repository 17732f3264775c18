import { describe, expect, it } from "vitest";
import type { DayBook } from "../../ipc/types/DayBook";
import { boardOf } from "./board";
import { scrollTime } from "./boardEvents";

const NOW = "2026-05-04T11:00";
const book = (date: string, hours: [number, number][], starts: string[] = []) =>
  boardOf(
    {
      date,
      closed: null,
      therapists: [{ id: 1, hours: hours.map(([from, until]) => ({ weekday: 1, from, until })) }],
      appointments: starts.map((time) => ({ start: `${date}T${time}`, minutes: 60 })),
    } as unknown as DayBook,
    "therapist",
    [],
    "",
  );

describe("the day opens", () => {
  it("an hour before now, or half an hour before the first hours of work", () => {
    expect(scrollTime(book("2026-05-04", [[540, 1020]]), NOW)).toBe("10:00:00");
    expect(scrollTime(book("2026-05-05", [[540, 1020]]), NOW)).toBe("08:30:00");
  });
  it("at what is booked on a day on which nobody works", () =>
    expect(scrollTime(book("2026-05-07", [], ["14:00", "09:00"]), NOW)).toBe("08:30:00"));
  it("at its beginning where there is nothing at all", () =>
    expect(scrollTime(book("2026-05-07", []), NOW)).toBe("08:00:00"));
});
