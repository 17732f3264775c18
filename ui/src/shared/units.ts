import { language } from "./words";

/** Kilometers in a mile. */
export const KM_PER_MILE = 1.609344;

/** A unit that distances are shown in. */
export type Unit = "km" | "mi";

/** A kept distance in the clinic's unit, with at most two decimals. */
export function shownDistance(km: number, unit: Unit): number {
  const value = unit === "mi" ? km / KM_PER_MILE : km;
  return Math.round(value * 100) / 100;
}

/** A typed distance as kept: kilometers with at most three decimals; `null` for what is no distance. */
export function keptDistance(text: string, unit: Unit): number | null {
  const value = Number(text.trim().replace(",", "."));
  if (!text.trim() || !Number.isFinite(value) || value <= 0) return null;
  const km = unit === "mi" ? value * KM_PER_MILE : value;
  return Math.round(km * 1000) / 1000;
}

/** A number as it is typed and shown, with the decimal sign of the language. */
export function numberText(value: number, digits = 2): string {
  const format = { maximumFractionDigits: digits, useGrouping: false };
  return new Intl.NumberFormat(language(), format).format(value);
}

/** Minor units of a typed price, for a currency with `digits` decimals; `null` for what is no price. */
export function minorUnits(text: string, digits: number): number | null {
  const cleaned = text.trim().replace(",", ".");
  if (!/^\d+(\.\d*)?$/.test(cleaned)) return null;
  return Math.round(Number(cleaned) * 10 ** digits);
}

/** A price as typed in a field: no currency sign, decimals only when there are some. */
export function typedPrice(minor: number, digits: number): string {
  const value = minor / 10 ** digits;
  const least = Number.isInteger(value) ? 0 : digits;
  const format = {
    minimumFractionDigits: least,
    maximumFractionDigits: digits,
    useGrouping: false,
  };
  return new Intl.NumberFormat(language(), format).format(value);
}

/** How many decimals a currency has. */
export function currencyDigits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** A price with its currency sign; in English with decimals only when there are some. */
export function shownPrice(minor: number, currency: string): string {
  const digits = currencyDigits(currency);
  const value = minor / 10 ** digits;
  return new Intl.NumberFormat(language(), {
    style: "currency",
    currency,
    minimumFractionDigits: Number.isInteger(value) && language() === "en" ? 0 : digits,
  }).format(value);
}
