// How copies of the clinic's file are told.
import type { BackupCard } from "../ipc/types/BackupCard";
import type { Missing } from "../ipc/types/Missing";
import { dayOf, minuteOf, sayDay, sayMinute, type HourStyle } from "../shared/civil";
import { numberText } from "../shared/units";
import { t } from "../shared/words";

/** "Monday, May 4, 09:00" */
export function sayMoment(local: string, today: string, style: HourStyle): string {
  return t("ui-moment", {
    day: sayDay(dayOf(local), today),
    time: sayMinute(minuteOf(local), style),
  });
}

/** "413 MB" */
export function saySize(bytes: number): string {
  const megabytes = bytes / 1e6;
  return t("ui-megabytes", { size: numberText(megabytes, megabytes < 10 ? 1 : 0) });
}

/** "60 clients, 343 appointments" */
export function sayHoldings(holdings: { clients: number; appointments: number }): string {
  return t("ui-holdings", { clients: holdings.clients, appointments: holdings.appointments });
}

/** What the clinic has now and a copy lacks, a line each; none when nothing has changed since. */
export function missingLines(missing: Missing): string[] {
  const lines: string[] = [];
  if (missing.changes > 0) lines.push(t("ui-missing-changes", { count: missing.changes }));
  if (missing.appointments > 0)
    lines.push(t("ui-missing-appointments", { count: missing.appointments }));
  if (missing.clients > 0) lines.push(t("ui-missing-clients", { count: missing.clients }));
  if (missing.appointments < 0)
    lines.push(t("ui-more-appointments", { count: -missing.appointments }));
  if (missing.clients < 0) lines.push(t("ui-more-clients", { count: -missing.clients }));
  return lines;
}

/** "Monday, May 4, 09:00", and of several copies of one minute, which: "Monday, May 4, 09:00 (2)". */
export function sayTaken(card: BackupCard, today: string, style: HourStyle): string {
  if (!card.taken) return t("ui-backup-unknown-day");
  const number = /_(\d+)\.db$/.exec(card.file)?.[1];
  return sayMoment(card.taken, today, style) + (number ? ` (${number})` : "");
}

/** What the list calls a copy, when it is not one like any other. */
export function sayKind(card: BackupCard): string {
  return card.kind === "copy" ? "" : t(`ui-backup-${card.kind}`);
}
