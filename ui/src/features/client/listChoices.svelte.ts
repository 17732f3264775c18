// How the list of clients is looked at; remembered on this computer.
import type { ClientOrder } from "../../ipc/types/ClientOrder";

const KEPT = "warmdown.client-list";

/** A column that can be left out. */
export type Column = "phone" | "email" | "next-race" | "last-seen" | "next-appointment";
export const COLUMNS: Column[] = ["phone", "email", "next-race", "last-seen", "next-appointment"];

/** What is remembered. */
export interface ListChoices {
  order: ClientOrder;
  descending: boolean;
  raceWithinWeeks: number | null;
  notSeenMonths: number | null;
  archived: boolean;
  columns: Column[];
}

const USUAL: ListChoices = {
  order: "name",
  descending: false,
  raceWithinWeeks: null,
  notSeenMonths: null,
  archived: false,
  columns: ["phone", "next-race", "last-seen", "next-appointment"],
};

function kept(): ListChoices {
  try {
    return { ...USUAL, ...JSON.parse(localStorage.getItem(KEPT) ?? "{}") };
  } catch {
    return USUAL;
  }
}

/** The choices of the list; filters start anew with each window, the rest is remembered. */
export const listChoices: ListChoices = $state({
  ...kept(),
  raceWithinWeeks: null,
  notSeenMonths: null,
});

/** Remembers what was chosen. */
export function rememberChoices(): void {
  localStorage.setItem(KEPT, JSON.stringify(listChoices));
}

/** Whether a filter leaves clients out. */
export function isFiltered(choices: ListChoices): boolean {
  return choices.raceWithinWeeks !== null || choices.notSeenMonths !== null;
}
