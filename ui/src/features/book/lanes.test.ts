import { describe, expect, it } from "vitest";
import type { DayBook } from "../../ipc/types/DayBook";
import { boardOf, nowIn } from "./board";
import { minuteOf, startAt } from "../../shared/civil";
import { endOf, firstSeen, groundOf, lanesOf, shownHours, spotEnd, whoIsFree } from "./lanes";

const NOW = "2026-05-04T11:00";
const book = (date: string, hours: [number, number][], starts: string[] = []) =>
  boardOf(
    {
      date,
      closed: null,
      therapists: [{ id: 1, hours: hours.map(([from, until]) => ({ weekday: 1, from, until })) }],
      appointments: starts.map((time) => {
        const start = `${date}T${time}`;
        const end = startAt(date, minuteOf(start) + 60);
        const [bufferBefore, bufferAfter] = [0, 0];
        return { start, end, minutes: 60, bufferBefore, bufferAfter, therapist: { id: 1 } };
      }),
    } as unknown as DayBook,
    "therapist",
    [],
    "",
  );

describe("in the night in which an hour comes twice", () => {
  const night = book("2026-11-01", [[540, 1020]], ["00:30", "02:00"]);
  const board = { ...night, repeated: { from: 60, until: 120 } };
  board.books = board.books.map((each) => ({ ...each, repeated: board.repeated }));
  const ground = groundOf(board, 15, 15);
  it("an appointment lies an hour lower after it, and none over another", () => {
    const [first, second] = ground.stretches;
    expect([first!.from, first!.until]).toEqual([30, 90]);
    expect([second!.from, second!.until]).toEqual([180, 240]);
  });
  it("the time now lies in the hour that it is", () => {
    expect(nowIn(board, "2026-11-01T01:30", false)).toBe(90);
    expect(nowIn(board, "2026-11-01T01:30", true)).toBe(150);
    expect(nowIn(board, "2026-11-01T02:00", false)).toBe(180);
  });
  it("the board ends an hour later", () => expect(shownHours(board).until).toBe(1020 + 60 + 60));
});

describe("the day opens", () => {
  it("an hour before now, or half an hour before the first hours of work", () => {
    expect(firstSeen(book("2026-05-04", [[540, 1020]]), NOW)).toBe(600);
    expect(firstSeen(book("2026-05-05", [[540, 1020]]), NOW)).toBe(510);
  });
  it("at what is booked on a day on which nobody works", () =>
    expect(firstSeen(book("2026-05-07", [], ["14:00", "09:00"]), NOW)).toBe(510));
  it("at its beginning where there is nothing at all", () =>
    expect(firstSeen(book("2026-05-07", []), NOW)).toBe(480));
});

describe("an appointment ends", () => {
  const ends = (start: string, end: string) => endOf({ start, end, minutes: 60 });
  it("as long after its start as it takes", () => {
    expect(ends("2026-05-04T10:00", "2026-05-04T11:00")).toBe(660);
    expect(ends("2026-05-04T23:30", "2026-05-05T00:30")).toBe(1470);
  });
  it("an hour later where the clock goes forward within it", () =>
    expect(ends("2027-03-14T01:30", "2027-03-14T03:30")).toBe(210));
  it("not before that where the clock goes back", () =>
    expect(ends("2026-11-01T01:30", "2026-11-01T01:30")).toBe(150));
});

describe("a column", () => {
  const tracks = (...starts: string[]) =>
    lanesOf(book("2026-05-04", [], starts))[0]!.blocks.map(({ track, tracks }) => [track, tracks]);
  it("has what lies over each other beside each other, and nothing else", () => {
    expect(tracks("09:00", "10:00", "11:00")).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(tracks("09:00", "09:30", "10:00", "11:00")).toEqual([
      [0, 2],
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
  });
  it("is shaded before, between and after the hours worked", () => {
    const hours: [number, number][] = [
      [840, 1020],
      [540, 780],
    ];
    const [lane] = lanesOf(book("2026-05-04", hours));
    expect(lane!.shades.map(({ from, until }) => [from, until])).toEqual([
      [0, 540],
      [780, 840],
      [1020, 1440],
    ]);
  });
  it("keeps buffers within the day", () => {
    const late = book("2026-05-04", [], ["22:50"]);
    late.appointments = late.appointments.map((card) => ({ ...card, bufferAfter: 15 }));
    expect(lanesOf(late)[0]!.blocks[0]!.after).toBe(10);
  });
  it("knows who works and has nothing then", () => {
    const day = book("2026-05-04", [[540, 1020]], ["10:00"]);
    const free = [500, 560, 630, 660].map((minute) => whoIsFree(day, "2026-05-04", minute));
    expect(free).toEqual([null, 1, null, 1]);
  });
  it("has the keyboard's spot end at what comes next", () => {
    const [lane] = lanesOf(book("2026-05-04", [], ["10:10"]));
    expect([spotEnd(lane!, 600, 30), spotEnd(lane!, 660, 30)]).toEqual([610, 690]);
  });
});
