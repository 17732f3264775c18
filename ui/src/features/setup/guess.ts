import type { ClinicSettings } from "../../ipc/types/ClinicSettings";

/** Colors for therapists, told apart in light and dark. */
export const THERAPIST_COLORS = [
  "#0f766e",
  "#b45309",
  "#6d28d9",
  "#be185d",
  "#1d4ed8",
  "#4d7c0f",
  "#b91c1c",
  "#0e7490",
];

/** The currency of a zone's country, as far as its name tells. */
function guessedCurrency(zone: string, currencies: string[]): string {
  const byZone: [RegExp, string][] = [
    [/^Europe\/(London|Belfast)/, "GBP"],
    [/^Europe\/(Zurich|Vaduz)/, "CHF"],
    [/^Europe\/Warsaw/, "PLN"],
    [/^Europe\/Prague/, "CZK"],
    [/^Europe\/Stockholm/, "SEK"],
    [/^Europe\/Oslo/, "NOK"],
    [/^Europe\/Copenhagen/, "DKK"],
    [/^Europe\//, "EUR"],
    [/^America\/(Toronto|Vancouver|Halifax|Winnipeg|Edmonton|Regina)/, "CAD"],
    [/^Australia\//, "AUD"],
    [/^Pacific\/Auckland/, "NZD"],
    [/^Asia\/Tokyo/, "JPY"],
    [/./, "USD"],
  ];
  const guess = byZone.find(([pattern]) => pattern.test(zone))?.[1] ?? "USD";
  return currencies.includes(guess) ? guess : (currencies[0] ?? guess);
}

/** A clinic's facts as this computer suggests them. */
export function guessedClinic(zones: string[], currencies: string[]): ClinicSettings {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = zones.length === 0 || zones.includes(here) ? here : "America/New_York";
  const currency = guessedCurrency(zone, currencies);
  const american = currency === "USD";
  return {
    name: "",
    address: "",
    phone: "",
    zone,
    currency,
    paper: american || currency === "CAD" ? "letter" : "a4",
    distanceUnit: american || currency === "GBP" ? "mi" : "km",
    hourStyle: american ? "12h" : "24h",
    gridMinutes: 15,
  };
}
