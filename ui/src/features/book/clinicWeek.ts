// The week of everybody: a row for each therapist, a cell for each of their days.
import type { AppointmentCard } from "../../ipc/types/AppointmentCard";
import type { DayBook } from "../../ipc/types/DayBook";
import type { TherapistDay } from "../../ipc/types/TherapistDay";

/** So many appointments of a cell are shown; of more, one less and how many there are besides. */
const MOST = 7;

/** A therapist's day within the week. */
export interface Cell {
  day: string;
  /** `null` once the therapist has left. */
  therapist: TherapistDay | null;
  closed: boolean;
  shown: AppointmentCard[];
  /** How many more there are. */
  more: number;
  load: Load;
}

/** How full a stretch is. */
export interface Load {
  /** Minutes. */
  worked: number;
  /** Minutes, buffers included. */
  booked: number;
}

/** A therapist's week. */
export interface Row {
  id: number;
  name: string;
  color: string;
  cells: Cell[];
}

/** How full it is, in percent; more than 100 when more is booked than worked, and `null` when nothing is worked. */
export function percentOf({ worked, booked }: Load): number | null {
  return worked > 0 ? Math.round((booked / worked) * 100) : null;
}

function cellOf(book: DayBook, id: number, cards: AppointmentCard[]): Cell {
  const therapist = book.therapists.find((each) => each.id === id) ?? null;
  const shown = cards.length > MOST ? MOST - 1 : cards.length;
  return {
    day: book.date,
    therapist,
    closed: book.closed !== null,
    shown: cards.slice(0, shown),
    more: cards.length - shown,
    load: {
      worked: therapist?.hours.reduce((sum, { from, until }) => sum + until - from, 0) ?? 0,
      booked: cards.reduce(
        (sum, { bufferBefore, minutes, bufferAfter }) => sum + bufferBefore + minutes + bufferAfter,
        0,
      ),
    },
  };
}

function byTherapist(cards: AppointmentCard[]): Map<number, AppointmentCard[]> {
  const found = new Map<number, AppointmentCard[]>();
  for (const card of cards) {
    const own = found.get(card.therapist.id);
    if (own) own.push(card);
    else found.set(card.therapist.id, [card]);
  }
  return found;
}

/** The rows of a week, in the order of the book. */
export function rowsOf(books: DayBook[]): Row[] {
  const therapists = new Map(
    books.flatMap((book) => book.therapists.map((each) => [each.id, each] as const)),
  );
  const days = books.map((book) => ({ book, cards: byTherapist(book.appointments) }));
  return [...therapists.values()]
    .sort((a, b) => a.id - b.id)
    .map(({ id, name, color }) => ({
      id,
      name,
      color,
      cells: days.map(({ book, cards }) => cellOf(book, id, cards.get(id) ?? [])),
    }));
}
