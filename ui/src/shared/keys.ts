import { t } from "./words";

/** The keys that every language names in its own way. */
const NAMED = ["Ctrl", "Shift", "Enter", "Esc", "PgUp", "PgDn"];

/** Keys as they are written on the keyboards of the language: "Ctrl Shift Z" is "Strg Umschalt Z" in German. */
export function sayKeys(keys: string): string {
  return keys
    .split(" ")
    .map((key) => (NAMED.includes(key) ? t(`ui-key-${key.toLowerCase()}`) : key))
    .join(" ");
}
