// What a time grid shows in columns: a day by therapist or by room, or a therapist's week by day.
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayBook } from "../../ipc/types/DayBook";
import type { DayStretch } from "../../ipc/types/DayStretch";
import type { Room } from "../../ipc/types/Room";
import type { WorkingHours } from "../../ipc/types/WorkingHours";
import { dayOf, minuteOf, startAt } from "../../shared/civil";
import { drawnAt, startsAt } from "./boardClock";
import type { Place } from "./mover.svelte";

/** What the columns of a day are. */
export type ColumnKind = "therapist" | "room";

/** The column of what has no room. */
export const NO_ROOM = 0;

/** A column of the grid. */
export interface Column {
  /** A therapist's or a room's number; for a day of a week, its place in it from 1. */
  id: number;
  name: string;
  day: string;
  /** A therapist's. */
  color: string | null;
  /** When it is worked in; `null` for a room, which is there all day. */
  hours: WorkingHours[] | null;
  off: boolean;
  /** Whether the clinic is closed. */
  closed: boolean;
}

/** A time grid: its columns, and the appointments that lie in them. */
export interface Board {
  kind: ColumnKind | "day";
  columns: Column[];
  appointments: AppointmentCard[];
  /** The days shown, with all that is known of them. */
  books: DayBook[];
  /** Whose week it is; `null` for everybody's day. */
  therapist: number | null;
  /** What the clock shows twice on one of the days: minutes of the board count through both. */
  repeated: DayStretch | null;
}

/** The day by therapist, or by room: those in use, and one for what has none. */
export function boardOf(book: DayBook, kind: ColumnKind, rooms: Room[], noRoom: string): Board {
  const { appointments, date: day } = book;
  const closed = book.closed !== null;
  const board = { kind, appointments, books: [book], therapist: null, repeated: book.repeated };
  if (kind === "therapist")
    return { ...board, columns: book.therapists.map((each) => ({ ...each, day, closed })) };
  const column = ({ id, name }: { id: number; name: string }): Column => ({
    id,
    name,
    day,
    color: null,
    hours: null,
    off: false,
    closed,
  });
  const known = new Set(rooms.map(({ id }) => id));
  const hasNone = appointments.some((card) => !known.has(card.room ?? NO_ROOM));
  const columns = rooms.map(column);
  return {
    ...board,
    columns: hasNone ? [...columns, column({ id: NO_ROOM, name: noRoom })] : columns,
  };
}

/** A therapist's week, a column for each day. */
export function boardOfWeek(books: DayBook[], id: number, name: (day: string) => string): Board {
  const columns = books.map((book, index): Column => {
    const therapist = book.therapists.find((each) => each.id === id);
    return {
      id: index + 1,
      name: name(book.date),
      day: book.date,
      color: null,
      hours: therapist?.hours ?? [],
      off: therapist?.off ?? false,
      closed: book.closed !== null,
    };
  });
  const appointments = books
    .flatMap((book) => book.appointments)
    .filter((card) => card.therapist.id === id);
  const repeated = books.find((book) => book.repeated)?.repeated ?? null;
  return { kind: "day", columns, appointments, books, therapist: id, repeated };
}

/** The column that a place lies in; `null` where it lies in none, or its room is still to be chosen. */
export function columnOf({ kind, columns, therapist }: Board, place: Place): number | null {
  const days = columns.filter(({ day }) => day === dayOf(place.start));
  if (kind === "day") return place.therapist === therapist ? (days[0]?.id ?? null) : null;
  const id = kind === "therapist" ? place.therapist : place.room;
  if (id === undefined || id === null) return null;
  if (days.some((column) => column.id === id)) return id;
  return kind === "room" && days.length > 0 ? NO_ROOM : null;
}

/** The day shown, or the first one of a week. */
export function firstDay({ columns }: Board): string {
  return columns[0]?.day ?? "";
}

/** Where an appointment lies. */
export function placeOf(card: AppointmentCard): Place {
  return { therapist: card.therapist.id, room: card.room ?? NO_ROOM, start: card.start };
}

/** Whether a day of the board has an hour twice. */
export function hasTwice({ books }: Board, day: string): boolean {
  return books.some((book) => book.repeated !== null && book.date === day);
}

/** How far down a start lies, in minutes of the board. */
export function minuteIn({ repeated }: Board, start: string): number {
  return drawnAt(repeated, minuteOf(start));
}

/** How far down the time now lies; the second time that the clock shows it, in the second hour. */
export function nowIn({ repeated }: Board, now: string, again: boolean): number {
  const first = drawnAt(repeated, minuteOf(now));
  return again && repeated ? first + repeated.until - repeated.from : first;
}

/** A minute of a column, on its day, for an appointment or, without one, for a new one with a therapist. */
export function placeIn(
  { kind, columns, therapist: whose, repeated }: Board,
  column: number,
  minute: number,
  card: AppointmentCard | null,
  therapist: number,
): Place {
  const day = columns.find(({ id }) => id === column)?.day ?? "";
  const start = startAt(day, Math.min(Math.max(startsAt(repeated, minute), 0), 1439));
  if (kind === "day") return { therapist: whose ?? therapist, start };
  if (kind === "therapist") return { therapist: column, start };
  const room = column === NO_ROOM ? (card?.room ?? null) : column;
  return { therapist: card?.therapist.id ?? therapist, room, start };
}

/** The length that is sold and lies nearest to what was dragged; the shorter one on a tie. */
export function nearestLength(minutes: number, sold: number[]): number {
  return sold.reduce(
    (best, length) => (Math.abs(length - minutes) < Math.abs(best - minutes) ? length : best),
    sold[0] ?? minutes,
  );
}
