// The clinic's facts as their form has them.
import { sayWeekHours } from "../../clinic/say";
import { WEEK_STARTS } from "../../clinic/weekStarts";
import type { ClinicSettings } from "../../ipc/types/ClinicSettings";
import type { Told } from "../../shared/rowDraft.svelte";
import { LANGUAGES, t } from "../../shared/words";

/** What of the clinic is typed. */
export type ClinicTyped = Omit<ClinicSettings, "version">;

/** The facts without their version. */
export function typedOf(clinic: ClinicSettings): ClinicTyped {
  const facts: Partial<ClinicSettings> = structuredClone(clinic);
  delete facts.version;
  return facts as ClinicTyped;
}

/** How long before a massage it is called off late. */
export function sayWindow(hours: number): string {
  return hours === 0 ? t("ui-cancellation-never") : t("ui-cancellation-within", { hours });
}

/** What the form calls its fields, and says of them. */
export function told(): Told<ClinicTyped> {
  return {
    name: [t("ui-clinic-name"), (of) => of.name],
    address: [t("ui-address"), (of) => of.address],
    phone: [t("ui-phone"), (of) => of.phone],
    zone: [t("ui-zone"), (of) => of.zone.replaceAll("_", " ")],
    currency: [t("ui-currency"), (of) => of.currency],
    paper: [t("ui-paper"), (of) => t(of.paper === "a4" ? "ui-paper-a4" : "ui-paper-letter")],
    distanceUnit: [
      t("ui-distances"),
      (of) => t(of.distanceUnit === "mi" ? "ui-miles" : "ui-kilometers"),
    ],
    hourStyle: [
      t("ui-hours-style"),
      (of) => t(of.hourStyle === "12h" ? "ui-hours-12" : "ui-hours-24"),
    ],
    gridMinutes: [t("ui-grid"), (of) => t("ui-every-minutes", { minutes: of.gridMinutes })],
    language: [t("ui-language"), (of) => LANGUAGES[of.language]],
    weekStart: [
      t("ui-week-start"),
      (of) => t(`weekday-${WEEK_STARTS.find(([start]) => start === of.weekStart)?.[1] ?? 1}`),
    ],
    cancellationHours: [t("ui-cancellation-hours"), (of) => sayWindow(of.cancellationHours)],
    openingHours: [
      t("ui-opening-hours"),
      (of) => (of.openingHours.length === 0 ? t("ui-always-open") : sayWeekHours(of.openingHours)),
    ],
  };
}
