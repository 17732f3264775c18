// What the calendar draws: appointments, buffers, hours not worked, the time now, the keyboard's spot.
import type { Calendar } from "@event-calendar/core";
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import { addDays, dayOf, minuteOf, startAt } from "../../shared/civil";
import { clockText, toCalendar } from "./calendarTime";
import { columnOf, placeOf, type Board } from "./board";
import type { Place } from "./mover.svelte";
import type { Ground } from "./walk";

/** A booking that is being typed, as the book shows it. */
export interface Preview extends Place {
  minutes: number;
  label: string;
}

/** The calendar draws every column on one day, the first one's, whichever day the column stands for. */
export function drawnOn({ columns }: Board): string {
  return columns[0]?.day ?? "2001-01-01";
}

/** The hours that anybody works on the days shown. */
function workedIn({ books, therapist }: Board) {
  return books
    .flatMap((book) => book.therapists)
    .filter(({ id }) => therapist === null || id === therapist)
    .flatMap(({ hours }) => hours);
}

/**
 * Where an appointment ends on the clock of its day, in minutes from midnight: in the night in which the clock goes
 * forward within it, later than it is long.
 */
export function endOf(card: Pick<AppointmentCard, "start" | "end" | "minutes">): number {
  const asLong = minuteOf(card.start) + card.minutes;
  return dayOf(card.end) === dayOf(card.start) ? Math.max(minuteOf(card.end), asLong) : asLong;
}

/** First and last minute that the board shows: the hours worked and the appointments, with an hour of air. */
export function shownHours(board: Board): { from: number; until: number } {
  const hours = workedIn(board);
  const { appointments } = board;
  const starts = appointments.map((card) => minuteOf(card.start));
  const from = Math.min(9 * 60, ...hours.map((h) => h.from), ...starts);
  const until = Math.max(17 * 60, ...hours.map((h) => h.until), ...appointments.map(endOf));
  return {
    from: Math.max(0, Math.floor(from / 60) * 60 - 60),
    until: Math.min(1440, Math.ceil(until / 60) * 60 + 60),
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
      from: minuteOf(card.start) - card.bufferBefore,
      until: endOf(card) + card.bufferAfter,
      start: minuteOf(card.start),
    })),
  };
}

/** A stretch as the calendar reads it, in minutes of the day that it is drawn on. */
function drawnFrom(day: string, from: number, until: number): { start: string; end: string } {
  const at = (minute: number) =>
    toCalendar(minute >= 1440 ? `${addDays(day, 1)}T00:00` : startAt(day, Math.max(0, minute)));
  return { start: at(from), end: at(until) };
}

function background(
  day: string,
  columns: number[],
  from: number,
  until: number,
  className: string,
): Calendar.EventInput {
  return {
    id: `${className}-${columns.join("-")}-${from}`,
    resourceIds: columns,
    ...drawnFrom(day, from, until),
    display: "background",
    classNames: [className],
  };
}

/** The hours that a therapist does not work, as shaded stretches. */
function offHours(board: Board): Calendar.EventInput[] {
  return board.columns.flatMap((column) => {
    if (!column.hours) return [];
    const worked = [...column.hours].sort((a, b) => a.from - b.from);
    const edges = [0, ...worked.flatMap((h) => [h.from, h.until]), 1440];
    const shaded: Calendar.EventInput[] = [];
    for (let index = 0; index < edges.length; index += 2) {
      const [from, until] = [edges[index]!, edges[index + 1]!];
      if (until > from)
        shaded.push(background(drawnOn(board), [column.id], from, until, "off-hours"));
    }
    return shaded;
  });
}

function buffers(day: string, card: AppointmentCard, column: number): Calendar.EventInput[] {
  const start = minuteOf(card.start);
  const end = endOf(card);
  const strips: Calendar.EventInput[] = [];
  if (card.bufferBefore)
    strips.push(background(day, [column], start - card.bufferBefore, start, "buffer-time"));
  if (card.bufferAfter && end < 1440)
    strips.push(background(day, [column], end, end + card.bufferAfter, "buffer-time"));
  return strips;
}

/** An appointment as the calendar's own noun, at its place or where it is carried. */
function drawn(
  day: string,
  card: AppointmentCard,
  column: number,
  place: Place,
  carried: boolean,
): Calendar.EventInput {
  const start = minuteOf(place.start);
  return {
    id: String(card.id),
    resourceIds: [column],
    ...drawnFrom(day, start, carried ? start + card.minutes : endOf(card)),
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
    .map((card) => minuteOf(card.start))
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
  const day = drawnOn(board);
  const at = (place: Place) => columnOf(board, place) ?? -1;
  const shown: Calendar.EventInput[] = [
    ...offHours(board),
    ...appointments
      .filter((card) => card.id !== carried?.id)
      .flatMap((card) => buffers(day, card, at(placeOf(card)))),
    ...appointments.map((card) => {
      const place = carried?.id === card.id ? carried.place : placeOf(card);
      return drawn(day, card, at(place), place, carried?.id === card.id);
    }),
  ];
  const today = columns.filter(({ day }) => day === dayOf(now)).map(({ id }) => id);
  if (today.length > 0) {
    const minute = minuteOf(now);
    shown.push(background(day, today, minute, minute + 1, "now-line"));
  }
  if (cursor) {
    const until = Math.min(1440, cursor.minute + stride, ...nextStarts(board, cursor));
    shown.push(background(day, [cursor.column], cursor.minute, until, "cursor-spot"));
  }
  const column = preview && columnOf(board, preview);
  if (preview && column !== null) {
    const start = minuteOf(preview.start);
    shown.push({
      id: "preview",
      resourceIds: [column],
      ...drawnFrom(day, start, Math.min(1439, start + preview.minutes)),
      title: preview.label,
      backgroundColor: "transparent",
      editable: false,
      classNames: ["drafted"],
    });
  }
  return shown;
}

/** Where the board scrolls to at first: an hour before now, or the start of work. */
export function scrollTime(board: Board, now: string): string {
  const { from } = shownHours(board);
  const worked = workedIn(board).map((hours) => hours.from);
  // On a day on which nobody works, at what is booked all the same.
  const starts =
    worked.length > 0 ? worked : board.appointments.map((card) => minuteOf(card.start));
  const first = starts.length > 0 ? Math.min(...starts) : from;
  const isNow = board.columns.some(({ day }) => day === dayOf(now));
  const wanted = isNow ? minuteOf(now) - 60 : first - 30;
  return clockText(Math.max(from, Math.min(wanted, 1380)));
}
