// The rules as they are typed: texts, until the core has read them.
import { keptDistance, KM_PER_MILE, numberText, type Unit } from "../../shared/units";
import type { Rules } from "../../ipc/types/Rules";

/** What stands in the fields: a text or two per number, a level per rule (empty: as usual). */
export interface RulesDraft {
  numbers: Record<string, string[]>;
  levels: Record<string, string>;
}

/** The numbers that are kept in kilometers. */
const DISTANCES = ["marathonKm", "loadMinKm"];

/** So far may the miles that are shown be from a distance in kilometers. */
const NEAR_KM = 0.005;

/** A number as it is shown and typed: distances in the clinic's unit, miles with as few decimals as tell them. */
export function shownNumber(field: string, number: number, unit: Unit): string {
  if (unit === "km" || !DISTANCES.includes(field)) return numberText(number, 3);
  const miles = number / KM_PER_MILE;
  const isNear = (digits: number) =>
    Math.abs(Number(miles.toFixed(digits)) * KM_PER_MILE - number) < NEAR_KM;
  return numberText(miles, [0, 1, 2].find(isNear) ?? 3);
}

/** The fields of rules that the core gave. */
export function draftOf(rules: Rules, unit: Unit): RulesDraft {
  const { levels, ...numbers } = rules;
  return {
    numbers: Object.fromEntries(
      Object.entries(numbers).map(([field, value]) => [
        field,
        [value].flat().map((number) => shownNumber(field, number, unit)),
      ]),
    ),
    levels: Object.fromEntries(Object.entries(levels).map(([rule, level]) => [rule, level ?? ""])),
  };
}

/** A typed number; what is none goes to the core as it stands, which says what it has to be. */
function read(text: string): number | string {
  const typed = text.trim().replace(",", ".");
  return typed !== "" && Number.isFinite(Number(typed)) ? Number(typed) : text;
}

/** A typed distance in kilometers. One that stands as it was shown is exactly what it was. */
function readDistance(field: string, text: string, unit: Unit, known: Rules[]): number | string {
  const kept = known
    .map((rules) => rules[field as keyof Rules] as number)
    .find((km) => read(shownNumber(field, km, unit)) === read(text));
  if (kept !== undefined || unit === "km") return kept ?? read(text);
  return Number(read(text)) === 0 ? 0 : (keptDistance(text, unit) ?? read(text));
}

/** The JSON that the core reads; `known` are the rules that were shown. */
export function textOf(draft: RulesDraft, unit: Unit, known: Rules[]): string {
  const numbers = Object.entries(draft.numbers).map(([field, texts]) => [
    field,
    DISTANCES.includes(field)
      ? readDistance(field, texts[0] ?? "", unit, known)
      : texts.length === 2
        ? texts.map(read)
        : read(texts[0] ?? ""),
  ]);
  const levels = Object.entries(draft.levels).filter(([, level]) => level !== "");
  return JSON.stringify({
    ...(Object.fromEntries(numbers) as object),
    levels: Object.fromEntries(levels),
  });
}

/** Whether two drafts say the same. */
export function same(one: RulesDraft, other: RulesDraft): boolean {
  const canonical = (draft: RulesDraft) =>
    JSON.stringify([
      Object.entries(draft.numbers)
        .map(([field, texts]) => [field, texts.map(read)] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
      Object.entries(draft.levels)
        .filter(([, level]) => level !== "")
        .sort(([a], [b]) => a.localeCompare(b)),
    ]);
  return canonical(one) === canonical(other);
}
