import type { ClinicSettings } from "../../ipc/types/ClinicSettings";
import type { WeekStart } from "../../ipc/types/WeekStart";
import { systemLanguage } from "../../shared/words";

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

/** Where the week begins on Sunday, for systems that do not say. */
const SUNDAY_REGIONS = ["US", "CA", "MX", "BR", "JP", "KR", "IN", "IL", "ZA", "TW", "PH", "AU"];

/** The first day of the week where this computer's language is spoken. */
export function guessedWeekStart(tag: string = navigator.language): WeekStart {
  // A computer without a language calls it "C" or "POSIX", which is no tag.
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return "monday";
  const locale = new Intl.Locale(tag).maximize() as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  const first = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
  if (first === undefined)
    return SUNDAY_REGIONS.includes(locale.region ?? "") ? "sunday" : "monday";
  return first === 7 ? "sunday" : first === 6 ? "saturday" : "monday";
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
    language: systemLanguage(),
    weekStart: guessedWeekStart(),
    cancellationHours: 24,
    openingHours: [],
    version: 0,
  };
}
