// A client as the forms have it.
import type { Client } from "../ipc/types/Client";
import type { ClientFields } from "../ipc/types/ClientFields";
import type { ClientHit } from "../ipc/types/ClientHit";

/** What of a client is typed, but for which client it is. */
export type TypedClient = Omit<ClientFields, "id" | "version">;

/** What of a client is typed. */
export function fieldsOf(client: Client): TypedClient {
  const { name, preferredName, pronouns, birthDate, phone, email, address } = client;
  const { referral, favoriteTherapist, favoriteTimes, notes, alert } = client;
  return {
    name,
    preferredName,
    pronouns,
    birthDate,
    phone,
    email,
    address,
    referral,
    favoriteTherapist,
    favoriteTimes,
    notes,
    alert,
  };
}

/** A new client of whom only this is known. */
export function newClient(name: string, phone: string): ClientFields {
  return {
    id: null,
    version: null,
    name: name.trim(),
    preferredName: "",
    pronouns: "",
    birthDate: null,
    phone: phone.trim(),
    email: "",
    address: "",
    referral: "",
    favoriteTherapist: null,
    favoriteTimes: "",
    notes: "",
    alert: "",
  };
}

/** A client as a list of found ones has it. */
export function hitOf(
  client: ClientFields & { id: number; archivedOn?: string | null },
): ClientHit {
  const { id, name, preferredName, phone, alert, archivedOn } = client;
  return { id, name, preferredName, phone, alert, archived: !!archivedOn };
}
