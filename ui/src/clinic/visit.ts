// What can be done with an appointment, by its status.
import type { AppointmentCard } from "../ipc/types/AppointmentCard";
import type { Status } from "../ipc/types/Status";
import { dayOf } from "../shared/civil";
import { t } from "../shared/words";
import { rebook } from "./rebook.svelte";
import { session } from "./session.svelte";

/** The status that most likely comes next; `null` when the visit is over, or not before another day. */
export function nextStatus({
  status,
  start,
}: Pick<AppointmentCard, "status" | "start">): Status | null {
  if (!isDue(start)) return null;
  switch (status) {
    case "booked":
    case "confirmed":
      return "arrived";
    case "arrived":
      return "in-treatment";
    case "in-treatment":
      return "completed";
    default:
      return null;
  }
}

/** Whether an appointment's day has come: nobody arrives before it. */
export function isDue(start: string): boolean {
  return dayOf(start) <= session.today;
}

/** Whether an appointment has begun by the clock: nobody stays away before. */
export function hasBegun(start: string): boolean {
  return start <= (session.status?.now ?? "");
}

/** Whether the appointment may still be called off. */
export function mayBeCalledOff(status: Status): boolean {
  return status === "booked" || status === "confirmed" || status === "arrived";
}

/** Sets a status; what went wrong is said. */
export async function setStatus(card: AppointmentCard, status: Status): Promise<void> {
  try {
    const again = {
      label: t("ui-rebook"),
      key: "Ctrl B",
      testid: "toast-rebook",
      run: () => (rebook.wanted = true),
    };
    const isOver = status === "completed";
    if (isOver) rebook.last = card;
    await session.keep("set_status", { id: card.id, version: card.version, status }, () =>
      isOver ? [again] : [],
    );
  } catch (thrown) {
    session.say(thrown);
    await session.refresh().catch(() => undefined);
  }
}

/** Lays an appointment's recovery plan on the desk. */
export function showPlan(id: number): void {
  session.paper = { kind: "handout", id, note: null };
}
