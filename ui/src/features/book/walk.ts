// Walking a time grid with the arrow keys; minutes run from midnight.

/** A stretch of a column that an appointment takes, its buffers included. */
export interface Stretch {
  id: number;
  column: number;
  from: number;
  until: number;
  /** Where the massage itself starts. */
  start: number;
}

/** Where the keyboard stands. */
export interface Spot {
  column: number;
  minute: number;
}

/** What the day offers to walk on. */
export interface Ground {
  columns: number;
  /** First and last minute shown. */
  from: number;
  until: number;
  /** The clinic's grid in minutes. */
  grid: number;
  /** How far an arrow goes over empty time, in minutes. */
  stride: number;
  stretches: Stretch[];
}

/** The stretch at a spot; of several that lie over each other, the one that starts there. */
export function stretchAt(ground: Ground, spot: Spot): Stretch | undefined {
  const there = ground.stretches.filter(
    (stretch) =>
      stretch.column === spot.column && stretch.from <= spot.minute && spot.minute < stretch.until,
  );
  return there.find(({ start }) => start === spot.minute) ?? there[0];
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The spot on the start of the appointment that it lies within, or that begins within a stride. */
function settled(ground: Ground, spot: Spot): Spot {
  const stretch =
    stretchAt(ground, spot) ??
    ground.stretches.find(
      (each) =>
        each.column === spot.column &&
        spot.minute <= each.start &&
        each.start < spot.minute + ground.stride,
    );
  return stretch ? { column: spot.column, minute: stretch.start } : spot;
}

/** The spot after an arrow key. */
export function walk(ground: Ground, spot: Spot, arrow: "left" | "right" | "up" | "down"): Spot {
  if (arrow === "left" || arrow === "right") {
    const column = clamp(spot.column + (arrow === "left" ? -1 : 1), 0, ground.columns - 1);
    return settled(ground, { column, minute: spot.minute });
  }
  const here = stretchAt(ground, spot);
  const others = ground.stretches.filter((stretch) => stretch.column === spot.column);
  if (arrow === "down") {
    const next = here
      ? Math.ceil(here.until / ground.grid) * ground.grid
      : (Math.floor(spot.minute / ground.stride) + 1) * ground.stride;
    const passed = others
      .filter((stretch) => stretch !== here && stretch.start > spot.minute && stretch.from <= next)
      .sort((a, b) => a.start - b.start)[0];
    const minute = passed ? passed.start : next;
    return minute > ground.until - ground.grid ? spot : { column: spot.column, minute };
  }
  const from = here ? here.from : spot.minute;
  const next = (Math.ceil(from / ground.stride) - 1) * ground.stride;
  const passed = others
    .filter((stretch) => stretch !== here && stretch.start < spot.minute && stretch.until > next)
    .sort((a, b) => b.start - a.start)[0];
  const minute = passed ? passed.start : next;
  return minute < ground.from ? spot : { column: spot.column, minute };
}

/** Where a carried appointment goes after an arrow key: by the grid, or to the next column. */
export function carry(ground: Ground, spot: Spot, arrow: "left" | "right" | "up" | "down"): Spot {
  if (arrow === "left" || arrow === "right")
    return {
      column: clamp(spot.column + (arrow === "left" ? -1 : 1), 0, ground.columns - 1),
      minute: spot.minute,
    };
  const steps =
    arrow === "down"
      ? Math.floor(spot.minute / ground.grid) + 1
      : Math.ceil(spot.minute / ground.grid) - 1;
  return {
    column: spot.column,
    minute: clamp(steps * ground.grid, ground.from, ground.until - ground.grid),
  };
}
