// The day in columns: a therapist each, or a room each.
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayBook } from "../../ipc/types/DayBook";
import type { Room } from "../../ipc/types/Room";
import type { WorkingHours } from "../../ipc/types/WorkingHours";
import type { Place } from "./mover.svelte";

/** What the columns of the day are. */
export type ColumnKind = "therapist" | "room";

/** The column of what has no room. */
export const NO_ROOM = 0;

/** A column of the day. */
export interface Column {
  /** A therapist's or a room's number. */
  id: number;
  name: string;
  /** A therapist's. */
  color: string | null;
  /** When it is worked in; `null` for a room, which is there all day. */
  hours: WorkingHours[] | null;
  off: boolean;
}

/** A day and its columns. */
export interface Board {
  kind: ColumnKind;
  book: DayBook;
  columns: Column[];
}

/** The day by therapist, or by room: those in use, and one for what has none. */
export function boardOf(book: DayBook, kind: ColumnKind, rooms: Room[], noRoom: string): Board {
  if (kind === "therapist") return { kind, book, columns: book.therapists };
  const column = ({ id, name }: { id: number; name: string }): Column => ({
    id,
    name,
    color: null,
    hours: null,
    off: false,
  });
  const known = new Set(rooms.map(({ id }) => id));
  const hasNone = book.appointments.some((card) => !known.has(card.room ?? NO_ROOM));
  const columns = rooms.map(column);
  return {
    kind,
    book,
    columns: hasNone ? [...columns, column({ id: NO_ROOM, name: noRoom })] : columns,
  };
}

/** The column that a place lies in; `null` where its room is still to be chosen. */
export function columnOf({ kind, columns }: Board, place: Place): number | null {
  if (kind === "therapist") return place.therapist;
  if (place.room === undefined || place.room === null) return null;
  return columns.some(({ id }) => id === place.room) ? place.room : NO_ROOM;
}

/** Where an appointment lies. */
export function placeOf(card: AppointmentCard): Place {
  return { therapist: card.therapist.id, room: card.room ?? NO_ROOM, start: card.start };
}

/** A start in a column, for an appointment or, without one, for a new one with a therapist. */
export function placeIn(
  { kind }: Board,
  column: number,
  start: string,
  card: AppointmentCard | null,
  therapist: number,
): Place {
  if (kind === "therapist") return { therapist: column, start };
  const room = column === NO_ROOM ? (card?.room ?? null) : column;
  return { therapist: card?.therapist.id ?? therapist, room, start };
}
