import type { Catalog } from "../ipc/types/Catalog";

/** What can be booked before the clinic is read: nothing. */
export const EMPTY: Catalog = { massageTypes: [], therapists: [], rooms: [], closures: [] };
