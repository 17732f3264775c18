// Two people changed one row: what each changed alone goes together; where both changed the same, one has to choose.

/** A row before, and as the two would have it; all three with the same fields, compared by what they hold. */
interface Three<Fields> {
  base: Fields;
  mine: Fields;
  theirs: Fields;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The fields that both changed, and not alike. */
export function contested<Fields extends object>(of: Three<Fields>): (keyof Fields)[] {
  return (Object.keys(of.mine) as (keyof Fields)[]).filter(
    (field) =>
      !same(of.mine[field], of.base[field]) &&
      !same(of.theirs[field], of.base[field]) &&
      !same(of.mine[field], of.theirs[field]),
  );
}

/** My fields with what they alone changed, and with theirs too where both did if `theirsWin`. */
export function merged<Fields extends object>(of: Three<Fields>, theirsWin: boolean): Fields {
  const result = { ...of.mine };
  for (const field of Object.keys(of.mine) as (keyof Fields)[]) {
    const mineStays = theirsWin
      ? same(of.theirs[field], of.base[field])
      : !same(of.mine[field], of.base[field]);
    if (!mineStays) result[field] = of.theirs[field];
  }
  return result;
}
