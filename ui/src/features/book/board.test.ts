import { describe, expect, it } from "vitest";
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayBook } from "../../ipc/types/DayBook";
import type { Room } from "../../ipc/types/Room";
import { boardOf, boardOfWeek, columnOf, nearestLength, NO_ROOM, placeIn, placeOf } from "./board";

const [MAYA, LAKE, FOREST] = [1, 11, 12];
const card = (room: number | null) =>
  ({
    id: 1,
    therapist: { id: MAYA, name: "Maya" },
    room,
    start: "2026-05-04T10:00",
  }) as AppointmentCard;
const book = (...rooms: (number | null)[]) =>
  ({
    date: "2026-05-04",
    closed: null,
    therapists: [{ id: MAYA, name: "Maya", color: "#0f766e", hours: [], off: false }],
    appointments: rooms.map(card),
  }) as unknown as DayBook;
const rooms = [
  { id: LAKE, name: "Lake" },
  { id: FOREST, name: "Forest" },
] as Room[];

describe("the day in columns", () => {
  it("has a therapist each", () => {
    const board = boardOf(book(LAKE), "therapist", rooms, "No room");
    expect(board.columns.map(({ name }) => name)).toEqual(["Maya"]);
    expect(columnOf(board, placeOf(card(LAKE)))).toBe(MAYA);
    expect(placeIn(board, MAYA, 660, card(LAKE), 0)).toEqual({
      therapist: MAYA,
      start: "2026-05-04T11:00",
    });
  });
  it("has a room each, and one for what has none", () => {
    const names = (of: DayBook) =>
      boardOf(of, "room", rooms, "No room").columns.map(({ name }) => name);
    expect(names(book(LAKE))).toEqual(["Lake", "Forest"]);
    expect(names(book(LAKE, null))).toEqual(["Lake", "Forest", "No room"]);
    expect(names(book(99))).toEqual(["Lake", "Forest", "No room"]);
  });
  it("puts an appointment into the room of a column, with its own therapist", () => {
    const board = boardOf(book(LAKE, null), "room", rooms, "No room");
    expect(columnOf(board, placeOf(card(LAKE)))).toBe(LAKE);
    expect(columnOf(board, placeOf(card(null)))).toBe(NO_ROOM);
    expect(columnOf(board, { therapist: MAYA, start: "2026-05-04T10:00" })).toBeNull();
    const tomorrow = { therapist: MAYA, room: LAKE, start: "2026-05-05T10:00" };
    expect(columnOf(board, tomorrow)).toBeNull();
    const to = placeIn(board, FOREST, 660, card(LAKE), 0);
    expect(to).toEqual({ therapist: MAYA, room: FOREST, start: "2026-05-04T11:00" });
    expect(placeIn(board, NO_ROOM, 660, card(null), 0).room).toBeNull();
    expect(placeIn(board, LAKE, 660, null, 7).therapist).toBe(7);
  });
});

describe("a therapist's week", () => {
  const tuesday = {
    date: "2026-05-05",
    closed: "Whitsun",
    therapists: [],
    appointments: [{ ...card(null), id: 2, therapist: { id: 7 }, start: "2026-05-05T10:00" }],
  } as unknown as DayBook;
  const board = boardOfWeek([book(LAKE), tuesday], MAYA, (day) => day.slice(8));

  it("has a day each, and only their own appointments", () => {
    expect(board.columns.map(({ name, day, closed }) => [name, day, closed])).toEqual([
      ["04", "2026-05-04", false],
      ["05", "2026-05-05", true],
    ]);
    expect(board.appointments.map(({ id }) => id)).toEqual([1]);
  });
  it("lets an appointment go to another day of the same therapist", () => {
    expect(columnOf(board, placeOf(card(LAKE)))).toBe(1);
    expect(columnOf(board, { therapist: MAYA, start: "2026-05-05T09:00" })).toBe(2);
    expect(columnOf(board, { therapist: MAYA, start: "2026-05-06T09:00" })).toBeNull();
    expect(columnOf(board, { therapist: 7, start: "2026-05-05T09:00" })).toBeNull();
    const to = placeIn(board, 2, 660, card(LAKE), 0);
    expect(to).toEqual({ therapist: MAYA, start: "2026-05-05T11:00" });
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
