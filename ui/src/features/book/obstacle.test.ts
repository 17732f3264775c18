import { describe, expect, it } from "vitest";
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayBook } from "../../ipc/types/DayBook";
import { obstacleAt } from "./obstacle";

const [MAYA, JONAS, LUIS] = [1, 2, 3];

function card(id: number, client: number, therapist: number, time: string): AppointmentCard {
  return {
    id,
    client: { id: client, name: `Client ${client}` },
    therapist: { id: therapist, name: "" },
    start: `2026-05-04T${time}`,
    minutes: 60,
    bufferBefore: 0,
    bufferAfter: 15,
    status: "booked",
  } as AppointmentCard;
}

const worked = [{ weekday: 1, from: 540, until: 1020 }];
const carried = card(1, 7, MAYA, "09:00");
const grace = card(2, 8, MAYA, "11:00");
const again = card(3, 7, JONAS, "14:00");
const book = {
  date: "2026-05-04",
  repeated: null,
  therapists: [
    { id: MAYA, hours: worked, off: false },
    { id: JONAS, hours: worked, off: false },
    { id: LUIS, hours: [], off: true },
  ],
  appointments: [carried, grace, again],
} as unknown as DayBook;

const at = (therapist: number, time: string) =>
  obstacleAt([book], carried, { therapist, start: `2026-05-04T${time}` });

describe("an appointment in the hand", () => {
  it("may lie where it was, and where nothing is", () => {
    expect(at(MAYA, "09:00")).toBeNull();
    expect(at(MAYA, "09:15")).toBeNull();
    expect(at(JONAS, "11:00")).toBeNull();
  });
  it("may lie on a day of which nothing is known", () =>
    expect(obstacleAt([book], carried, { therapist: LUIS, start: "2026-05-05T10:00" })).toBeNull());
  it("finds a time taken, with the minutes after each massage", () => {
    expect(at(MAYA, "11:30")).toEqual({ kind: "taken", by: grace, between: null });
    expect(at(MAYA, "10:00")).toEqual({ kind: "taken", by: grace, between: 15 });
    expect(at(MAYA, "09:45")).toBeNull();
    expect(at(MAYA, "12:00")).toEqual({ kind: "taken", by: grace, between: 15 });
    expect(at(MAYA, "12:15")).toBeNull();
  });
  it("finds its own client with somebody else", () =>
    expect(at(MAYA, "14:30")).toEqual({ kind: "client-taken", by: again }));
  it("finds a therapist who is off, and hours that nobody works", () => {
    expect(at(LUIS, "10:00")).toEqual({ kind: "off" });
    expect(at(JONAS, "08:30")).toEqual({ kind: "hours" });
    expect(at(JONAS, "16:30")).toEqual({ kind: "hours" });
  });
  it("is not in the way of what was called off", () => {
    const off = { ...book, appointments: [carried, { ...grace, status: "no-show" as const }] };
    expect(obstacleAt([off], carried, { therapist: MAYA, start: "2026-05-04T11:30" })).toBeNull();
  });
  it("finds nothing in the way beyond the second hour of a night that has it twice", () => {
    const allDay = [{ weekday: 1, from: 0, until: 1440 }];
    const early = card(4, 8, MAYA, "02:00");
    const night = {
      ...book,
      repeated: { from: 60, until: 120 },
      therapists: [{ id: MAYA, hours: allDay, off: false }],
      appointments: [early],
    } as unknown as DayBook;
    const place = (time: string) => ({ therapist: MAYA, start: `2026-05-04T${time}` });
    expect(obstacleAt([night], carried, place("01:30"))).toBeNull();
    const close = { kind: "taken", by: early, between: 15 };
    expect(obstacleAt([night], carried, place("01:50"))).toEqual(close);
    const other = { ...night, repeated: null };
    const over = { kind: "taken", by: early, between: null };
    expect(obstacleAt([other], carried, place("01:30"))).toEqual(over);
  });
});
