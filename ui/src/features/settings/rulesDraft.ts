// The rules as they are typed: texts, until the core has read them.
import { keptDistance, KM_PER_MILE, numberText, type Unit } from "../../shared/units";
import type { Rules } from "../../ipc/types/Rules";

/** What stands in the fields: a text or two per number; per rule its level (empty: as usual), under `levelField`. */
export type RulesDraft = Record<string, string[]>;

const LEVEL = "level.";

/** Where the level of a rule stands. */
export function levelField(rule: string): string {
  return LEVEL + rule;
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

/** The fields of rules that the core gave; every one of `named` has its level, set or not. */
export function draftOf(rules: Rules, unit: Unit, named: string[]): RulesDraft {
  const { levels, ...numbers } = rules;
  const shown = Object.entries(numbers).map(([field, value]) => [
    field,
    [value].flat().map((number) => shownNumber(field, number, unit)),
  ]);
  const set = levels as Record<string, string | undefined>;
  const chosen = named.map((rule) => [levelField(rule), [set[rule] ?? ""]]);
  return Object.fromEntries([...shown, ...chosen]) as RulesDraft;
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
  const isLevel = ([field]: [string, string[]]) => field.startsWith(LEVEL);
  const numbers = Object.entries(draft)
    .filter((entry) => !isLevel(entry))
    .map(([field, texts]) => [
      field,
      DISTANCES.includes(field)
        ? readDistance(field, texts[0] ?? "", unit, known)
        : texts.length === 2
          ? texts.map(read)
          : read(texts[0] ?? ""),
    ]);
  const levels = Object.entries(draft)
    .filter((entry) => isLevel(entry) && entry[1][0])
    .map(([field, [level]]) => [field.slice(LEVEL.length), level]);
  return JSON.stringify({
    ...(Object.fromEntries(numbers) as object),
    levels: Object.fromEntries(levels) as object,
  });
}

/** Whether two drafts say the same. */
export function same(one: RulesDraft, other: RulesDraft): boolean {
  const canonical = (draft: RulesDraft) =>
    JSON.stringify(
      Object.entries(draft)
        .map(([field, texts]) => [field, texts.map(read)] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
    );
  return canonical(one) === canonical(other);
}
