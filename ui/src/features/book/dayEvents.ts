// What the calendar draws: appointments, buffers, hours not worked, the time now, the keyboard's spot.
import type { Calendar } from "@event-calendar/core";
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayBook } from "../../ipc/types/DayBook";
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

/** First and last minute that the day shows: the hours worked and the appointments, with an hour of air. */
export function shownHours(book: DayBook): { from: number; until: number } {
  const hours = book.therapists.flatMap((therapist) => therapist.hours);
  const starts = book.appointments.map((card) => minuteOf(card.start));
  const from = Math.min(9 * 60, ...hours.map((h) => h.from), ...starts);
  const until = Math.max(
    17 * 60,
    ...hours.map((h) => h.until),
    ...book.appointments.map((card) => minuteOf(card.start) + card.minutes),
  );
  return {
    from: Math.max(0, Math.floor(from / 60) * 60 - 60),
    until: Math.min(1440, Math.ceil(until / 60) * 60 + 60),
  };
}

/** The day as the arrow keys walk it. */
export function groundOf(board: Board, grid: number): Ground {
  const columns = board.columns.map(({ id }) => id);
  return {
    columns: columns.length,
    ...shownHours(board.book),
    grid,
    stretches: board.book.appointments.map((card) => ({
      id: card.id,
      column: columns.indexOf(columnOf(board, placeOf(card)) ?? -1),
      from: minuteOf(card.start) - card.bufferBefore,
      until: minuteOf(card.start) + card.minutes + card.bufferAfter,
      start: minuteOf(card.start),
    })),
  };
}

function background(
  day: string,
  columns: number[],
  from: number,
  until: number,
  className: string,
): Calendar.EventInput {
  const end = until >= 1440 ? `${addDays(day, 1)}T00:00` : startAt(day, until);
  return {
    id: `${className}-${columns.join("-")}-${from}`,
    resourceIds: columns,
    start: toCalendar(startAt(day, from)),
    end: toCalendar(end),
    display: "background",
    classNames: [className],
  };
}

/** The hours that a therapist does not work, as shaded stretches. */
function offHours({ book, columns }: Board): Calendar.EventInput[] {
  return columns.flatMap((column) => {
    if (!column.hours) return [];
    const worked = [...column.hours].sort((a, b) => a.from - b.from);
    const edges = [0, ...worked.flatMap((h) => [h.from, h.until]), 1440];
    const shaded: Calendar.EventInput[] = [];
    for (let index = 0; index < edges.length; index += 2) {
      const [from, until] = [edges[index]!, edges[index + 1]!];
      if (until > from) shaded.push(background(book.date, [column.id], from, until, "off-hours"));
    }
    return shaded;
  });
}

function buffers(card: AppointmentCard, column: number): Calendar.EventInput[] {
  const day = dayOf(card.start);
  const start = minuteOf(card.start);
  const end = start + card.minutes;
  const strips: Calendar.EventInput[] = [];
  if (card.bufferBefore)
    strips.push(
      background(day, [column], Math.max(0, start - card.bufferBefore), start, "buffer-time"),
    );
  if (card.bufferAfter && end < 1440)
    strips.push(
      background(day, [column], end, Math.min(1440, end + card.bufferAfter), "buffer-time"),
    );
  return strips;
}

/** An appointment as the calendar's own noun, at its place or where it is carried. */
function drawn(
  card: AppointmentCard,
  column: number,
  place: Place,
  carried: boolean,
): Calendar.EventInput {
  const end = Math.min(1440, minuteOf(place.start) + card.minutes);
  const day = dayOf(place.start);
  return {
    id: String(card.id),
    resourceIds: [column],
    start: toCalendar(place.start),
    end: toCalendar(end >= 1440 ? `${addDays(day, 1)}T00:00` : startAt(day, end)),
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
  return board.book.appointments
    .filter((card) => columnOf(board, placeOf(card)) === cursor.column)
    .map((card) => minuteOf(card.start))
    .filter((start) => start > cursor.minute);
}

/** Everything that one day shows. */
export function dayEvents(
  board: Board,
  now: string,
  cursor: { column: number; minute: number } | null,
  carried: { id: number; place: Place } | null,
  preview: Preview | null,
): Calendar.EventInput[] {
  const { book } = board;
  const at = (place: Place) => columnOf(board, place) ?? -1;
  const shown: Calendar.EventInput[] = [
    ...offHours(board),
    ...book.appointments
      .filter((card) => card.id !== carried?.id)
      .flatMap((card) => buffers(card, at(placeOf(card)))),
    ...book.appointments.map((card) => {
      const place = carried?.id === card.id ? carried.place : placeOf(card);
      return drawn(card, at(place), place, carried?.id === card.id);
    }),
  ];
  const everywhere = board.columns.map(({ id }) => id);
  if (dayOf(now) === book.date && everywhere.length > 0) {
    const minute = minuteOf(now);
    shown.push(background(book.date, everywhere, minute, minute + 1, "now-line"));
  }
  if (cursor) {
    const until = Math.min(1440, cursor.minute + 30, ...nextStarts(board, cursor));
    shown.push(background(book.date, [cursor.column], cursor.minute, until, "cursor-spot"));
  }
  const column = preview && columnOf(board, preview);
  if (preview && column !== null && dayOf(preview.start) === book.date) {
    const until = Math.min(1439, minuteOf(preview.start) + preview.minutes);
    shown.push({
      id: "preview",
      resourceIds: [column],
      start: toCalendar(preview.start),
      end: toCalendar(startAt(book.date, until)),
      title: preview.label,
      backgroundColor: "transparent",
      editable: false,
      classNames: ["drafted"],
    });
  }
  return shown;
}

/** Where the day scrolls to at first: an hour before now, or the start of work. */
export function scrollTime(book: DayBook, now: string): string {
  const { from } = shownHours(book);
  const worked = book.therapists.flatMap((t) => t.hours.map((h) => h.from));
  // On a day on which nobody works, at what is booked all the same.
  const starts = worked.length > 0 ? worked : book.appointments.map((card) => minuteOf(card.start));
  const first = starts.length > 0 ? Math.min(...starts) : from;
  const wanted = dayOf(now) === book.date ? minuteOf(now) - 60 : first - 30;
  return clockText(Math.max(from, Math.min(wanted, 1380)));
}
