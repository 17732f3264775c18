// What lies in the columns of a time grid: appointments with their buffers, and hours not worked. In minutes of the board.
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayStretch } from "../../ipc/types/DayStretch";
import { dayOf, minuteOf } from "../../shared/civil";
import { columnOf, hasTwice, minuteIn, placeOf, type Board, type Column } from "./board";
import { drawnAt } from "./boardClock";
import type { Place } from "./mover.svelte";
import type { Ground } from "./walk";

/** A booking that is being typed, as the book shows it. */
export interface Preview extends Place {
  minutes: number;
  label: string;
}

/** An appointment where it lies in its column. */
export interface Block {
  card: AppointmentCard;
  from: number;
  until: number;
  /** The buffers before and after it, in minutes, as far as the day goes. */
  before: number;
  after: number;
  /** Where appointments lie over each other, which one of so many beside each other, from 0. */
  track: number;
  tracks: number;
}

/** A column with what lies in it. */
export interface Lane {
  column: Column;
  /** The hours that are not worked. */
  shades: DayStretch[];
  /** In the order of time. */
  blocks: Block[];
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

/** The hours of a column that are not worked. */
function shadesOf(board: Board, { day, hours }: Column): DayStretch[] {
  const { repeated } = board;
  // On another day of the week there is no second hour.
  const none =
    repeated && !hasTwice(board, day)
      ? [{ from: repeated.until, until: drawnAt(repeated, repeated.until) }]
      : [];
  if (!hours) return none;
  const worked = [...hours].sort((a, b) => a.from - b.from);
  const edges = [0, ...worked.flatMap((h) => [h.from, h.until]), 1440];
  const shades = edges.flatMap((edge, index) =>
    index % 2 === 0
      ? [{ from: drawnAt(repeated, edge), until: drawnAt(repeated, edges[index + 1]!) }]
      : [],
  );
  return [...none, ...shades.filter(({ from, until }) => from < until)];
}

/** Puts what lies over each other beside each other, each on the first track that is free; `blocks` in the order of time. */
function besideEachOther(blocks: Block[]): Block[] {
  let group: Block[] = [];
  let ends: number[] = [];
  const placed: Block[] = [];
  const close = () => {
    placed.push(...group.map((block) => ({ ...block, tracks: ends.length })));
    group = [];
    ends = [];
  };
  for (const block of blocks) {
    if (ends.every((end) => end <= block.from)) close();
    const free = ends.findIndex((end) => end <= block.from);
    const track = free < 0 ? ends.length : free;
    ends[track] = block.until;
    group.push({ ...block, track });
  }
  close();
  return placed;
}

/** What lies in each column of a board. */
export function lanesOf(board: Board): Lane[] {
  const lies = new Map<number, Block[]>(board.columns.map(({ id }) => [id, []]));
  const dayEnds = drawnAt(board.repeated, 1440);
  for (const card of board.appointments) {
    const [from, until] = [minuteIn(board, card.start), endIn(board, card)];
    const after = Math.max(0, Math.min(card.bufferAfter, dayEnds - until));
    const block = { card, from, until, before: card.bufferBefore, after, track: 0, tracks: 1 };
    lies.get(columnOf(board, placeOf(card)) ?? -1)?.push(block);
  }
  return board.columns.map((column) => {
    const blocks = lies.get(column.id) ?? [];
    blocks.sort((a, b) => a.from - b.from || a.until - b.until);
    return { column, shades: shadesOf(board, column), blocks: besideEachOther(blocks) };
  });
}

/** The therapist who works and has nothing for longest from a minute of a day on; `null` if nobody is free then. */
export function whoIsFree(board: Board, day: string, minute: number): number | null {
  const { repeated } = board;
  const book = board.books.find(({ date }) => date === day);
  const freeUntil = (id: number, until: number) =>
    (book?.appointments ?? [])
      .filter((card) => card.therapist.id === id && endIn(board, card) + card.bufferAfter > minute)
      .reduce((end, card) => Math.min(end, minuteIn(board, card.start) - card.bufferBefore), until);
  const free = (book?.therapists ?? [])
    .flatMap(({ id, hours }) =>
      hours
        .filter((h) => drawnAt(repeated, h.from) <= minute)
        .map((h) => ({ id, until: freeUntil(id, drawnAt(repeated, h.until)) })),
    )
    .reduce<{ id: number | null; until: number }>(
      (best, each) => (each.until > best.until ? each : best),
      { id: null, until: minute },
    );
  return free.id;
}

/** How far down the keyboard's spot on empty time reaches: a stride, up to what comes next. */
export function spotEnd({ blocks }: Lane, minute: number, stride: number): number {
  const next = blocks.map(({ from }) => from).filter((from) => from > minute);
  return Math.min(minute + stride, ...next);
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
