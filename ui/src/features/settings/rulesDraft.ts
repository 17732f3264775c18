// The rules as they are typed: texts, until the core has read them.
import { numberText } from "../../shared/units";
import type { Rules } from "../../ipc/types/Rules";

/** What stands in the fields: a text or two per number, a level per rule (empty: as usual). */
export interface RulesDraft {
  numbers: Record<string, string[]>;
  levels: Record<string, string>;
}

/** The fields of rules that the core gave. */
export function draftOf(rules: Rules): RulesDraft {
  const { levels, ...numbers } = rules;
  return {
    numbers: Object.fromEntries(
      Object.entries(numbers).map(([field, value]) => [
        field,
        [value].flat().map((number) => numberText(number, 3)),
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

/** The JSON that the core reads. */
export function textOf(draft: RulesDraft): string {
  const numbers = Object.entries(draft.numbers).map(([field, texts]) => [
    field,
    texts.length === 2 ? texts.map(read) : read(texts[0] ?? ""),
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
