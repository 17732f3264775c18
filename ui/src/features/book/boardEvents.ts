// What the calendar draws: appointments, buffers, hours not worked, the time now, the keyboard's spot.
import type { Calendar } from "@event-calendar/core";
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayStretch } from "../../ipc/types/DayStretch";
import { dayOf, minuteOf } from "../../shared/civil";
import { toCalendar } from "./calendarTime";
import { columnOf, hasTwice, minuteIn, placeOf, type Board } from "./board";
import { drawnAt } from "./boardClock";
import type { Place } from "./mover.svelte";
import type { Ground } from "./walk";

/** A booking that is being typed, as the book shows it. */
export interface Preview extends Place {
  minutes: number;
  label: string;
}

/** The hours that anybody works on the days shown, in minutes of the board. */
function workedIn({ books, therapist, repeated }: Board): DayStretch[] {
  return books
    .flatMap((book) => book.therapists)
    .filter(({ id }) => therapist === null || id === therapist)
    .flatMap(({ hours }) => hours)
    .map(({ from, until }) => ({ from: drawnAt(repeated, from), until: drawnAt(repeated, until) }));
}

type Lasting = Pick<AppointmentCard, "start" | "end" | "minutes">;

/**
 * Where an appointment ends on the clock of its day, in minutes from midnight: in the night in which the clock goes
 * forward within it, later than it is long.
 */
export function endOf(card: Lasting): number {
  const asLong = minuteOf(card.start) + card.minutes;
  return dayOf(card.end) === dayOf(card.start) ? Math.max(minuteOf(card.end), asLong) : asLong;
}

/** Where an appointment ends, in minutes of the board: in the night in which an hour comes twice, as long as it takes. */
function endIn(board: Board, card: Lasting): number {
  return hasTwice(board, dayOf(card.start))
    ? minuteIn(board, card.start) + card.minutes
    : drawnAt(board.repeated, endOf(card));
}

/** First and last minute that the board shows: the hours worked and the appointments, with an hour of air. */
export function shownHours(board: Board): { from: number; until: number } {
  const hours = workedIn(board);
  const { appointments, repeated } = board;
  const starts = appointments.map((card) => minuteIn(board, card.start));
  const ends = appointments.map((card) => endIn(board, card));
  const from = Math.min(drawnAt(repeated, 9 * 60), ...hours.map((h) => h.from), ...starts);
  const until = Math.max(drawnAt(repeated, 17 * 60), ...hours.map((h) => h.until), ...ends);
  return {
    from: Math.max(0, Math.floor(from / 60) * 60 - 60),
    until: Math.min(drawnAt(repeated, 1440), Math.ceil(until / 60) * 60 + 60),
  };
}

/** The board as the arrow keys walk it, with steps of so many minutes. */
export function groundOf(board: Board, grid: number, stride: number): Ground {
  const columns = board.columns.map(({ id }) => id);
  return {
    columns: columns.length,
    ...shownHours(board),
    grid,
    stride,
    stretches: board.appointments.map((card) => ({
      id: card.id,
      column: columns.indexOf(columnOf(board, placeOf(card)) ?? -1),
      from: minuteIn(board, card.start) - card.bufferBefore,
      until: endIn(board, card) + card.bufferAfter,
      start: minuteIn(board, card.start),
    })),
  };
}

/** A stretch of the board as the calendar reads it. */
function drawnFrom(from: number, until: number): { start: string; end: string } {
  return { start: toCalendar(Math.max(0, from)), end: toCalendar(until) };
}

function background(
  columns: number[],
  from: number,
  until: number,
  className: string,
): Calendar.EventInput {
  return {
    id: `${className}-${columns.join("-")}-${from}`,
    resourceIds: columns,
    ...drawnFrom(from, until),
    display: "background",
    classNames: [className],
  };
}

/** The hours that a therapist does not work, as shaded stretches. */
function offHours(board: Board): Calendar.EventInput[] {
  const { columns, repeated } = board;
  return columns.flatMap((column) => {
    const off = (from: number, until: number) =>
      until > from ? [background([column.id], from, until, "off-hours")] : [];
    // On another day of the week there is no second hour.
    const shaded =
      repeated && !hasTwice(board, column.day)
        ? off(repeated.until, drawnAt(repeated, repeated.until))
        : [];
    if (!column.hours) return shaded;
    const worked = [...column.hours].sort((a, b) => a.from - b.from);
    const edges = [0, ...worked.flatMap((h) => [h.from, h.until]), 1440];
    for (let index = 0; index < edges.length; index += 2) {
      const [from, until] = [edges[index]!, edges[index + 1]!];
      if (until > from) shaded.push(...off(drawnAt(repeated, from), drawnAt(repeated, until)));
    }
    return shaded;
  });
}

function buffers(board: Board, card: AppointmentCard, column: number): Calendar.EventInput[] {
  const start = minuteIn(board, card.start);
  const end = endIn(board, card);
  const strips: Calendar.EventInput[] = [];
  if (card.bufferBefore)
    strips.push(background([column], start - card.bufferBefore, start, "buffer-time"));
  if (card.bufferAfter && end < drawnAt(board.repeated, 1440))
    strips.push(background([column], end, end + card.bufferAfter, "buffer-time"));
  return strips;
}

/** An appointment as the calendar's own noun, at its place or where it is carried. */
function drawn(
  board: Board,
  card: AppointmentCard,
  column: number,
  place: Place,
  carried: boolean,
): Calendar.EventInput {
  const start = minuteIn(board, place.start);
  return {
    id: String(card.id),
    resourceIds: [column],
    ...drawnFrom(start, carried ? start + card.minutes : endIn(board, card)),
    title: card.client.name,
    backgroundColor: "transparent",
    editable: false,
    startEditable: ["booked", "confirmed", "arrived"].includes(card.status),
    classNames: [carried ? "carried" : "placed"],
    extendedProps: { card },
  };
}

/** Where the appointments after the keyboard's spot start. */
function nextStarts(board: Board, cursor: { column: number; minute: number }): number[] {
  return board.appointments
    .filter((card) => columnOf(board, placeOf(card)) === cursor.column)
    .map((card) => minuteIn(board, card.start))
    .filter((start) => start > cursor.minute);
}

/** Everything that the board shows; the keyboard's spot is so many minutes high. */
export function boardEvents(
  board: Board,
  now: string,
  cursor: { column: number; minute: number } | null,
  stride: number,
  carried: { id: number; place: Place } | null,
  preview: Preview | null,
): Calendar.EventInput[] {
  const { appointments, columns } = board;
  const at = (place: Place) => columnOf(board, place) ?? -1;
  const shown: Calendar.EventInput[] = [
    ...offHours(board),
    ...appointments
      .filter((card) => card.id !== carried?.id)
      .flatMap((card) => buffers(board, card, at(placeOf(card)))),
    ...appointments.map((card) => {
      const place = carried?.id === card.id ? carried.place : placeOf(card);
      return drawn(board, card, at(place), place, carried?.id === card.id);
    }),
  ];
  const today = columns.filter(({ day }) => day === dayOf(now)).map(({ id }) => id);
  if (today.length > 0) {
    const minute = minuteIn(board, now);
    shown.push(background(today, minute, minute + 1, "now-line"));
  }
  if (cursor) {
    const until = Math.min(
      drawnAt(board.repeated, 1440),
      cursor.minute + stride,
      ...nextStarts(board, cursor),
    );
    shown.push(background([cursor.column], cursor.minute, until, "cursor-spot"));
  }
  const column = preview && columnOf(board, preview);
  if (preview && column !== null) {
    const start = minuteIn(board, preview.start);
    shown.push({
      id: "preview",
      resourceIds: [column],
      ...drawnFrom(start, Math.min(drawnAt(board.repeated, 1439), start + preview.minutes)),
      title: preview.label,
      backgroundColor: "transparent",
      editable: false,
      classNames: ["drafted"],
    });
  }
  return shown;
}

/** The minute that stands at the top at first: an hour before now, or half an hour before work. */
export function firstSeen(board: Board, now: string): number {
  const { from } = shownHours(board);
  const worked = workedIn(board).map((hours) => hours.from);
  // On a day on which nobody works, at what is booked all the same.
  const starts =
    worked.length > 0 ? worked : board.appointments.map((card) => minuteIn(board, card.start));
  const first = starts.length > 0 ? Math.min(...starts) : from;
  const isNow = board.columns.some(({ day }) => day === dayOf(now));
  const wanted = isNow ? minuteIn(board, now) - 60 : first - 30;
  return Math.max(from, Math.min(wanted, drawnAt(board.repeated, 1380)));
}
