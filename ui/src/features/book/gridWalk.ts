// Walking what stands in rows and columns with the arrow keys.

/** Something that the keys stop at; several may stand in one row and column, one below the other. */
export interface Stop {
  row: number;
  column: number;
}

/** An arrow key. */
export type Arrow = "left" | "right" | "up" | "down";

/**
 * Where an arrow goes: up and down to what stands next in the column, to the sides to what stands at the same height, or
 * nearest to it, in the next column that has anything. `stops` are in the order of reading; where there is nothing, it stays.
 */
export function nextStop<Each extends Stop>(stops: Each[], at: Each, arrow: Arrow): Each {
  if (arrow === "up" || arrow === "down") {
    const column = stops.filter((stop) => stop.column === at.column);
    return column[column.indexOf(at) + (arrow === "down" ? 1 : -1)] ?? at;
  }
  const height = stops
    .filter((stop) => stop.row === at.row && stop.column === at.column)
    .indexOf(at);
  const beyond = stops.filter((stop) =>
    arrow === "right" ? stop.column > at.column : stop.column < at.column,
  );
  const columns = beyond.map((stop) => stop.column);
  const next = arrow === "right" ? Math.min(...columns) : Math.max(...columns);
  const there = beyond.filter((stop) => stop.column === next);
  const away = (stop: Stop) => Math.abs(stop.row - at.row);
  const nearest = there.reduce<Each | undefined>(
    (best, stop) => (best && away(best) <= away(stop) ? best : stop),
    undefined,
  );
  if (!nearest) return at;
  const cell = there.filter((stop) => stop.row === nearest.row);
  // Of what lies above, the last is nearest.
  if (nearest.row < at.row) return cell.at(-1)!;
  return nearest.row > at.row ? nearest : cell[Math.min(height, cell.length - 1)]!;
}

/** The stops of a part of the screen: its elements with `data-row` and `data-column`. */
export function stopsIn(part: HTMLElement): (Stop & { element: HTMLElement })[] {
  return [...part.querySelectorAll<HTMLElement>("[data-row][data-column]")].map((element) => ({
    element,
    row: Number(element.dataset["row"]),
    column: Number(element.dataset["column"]),
  }));
}
