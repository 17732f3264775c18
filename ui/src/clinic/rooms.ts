import type { Room } from "../ipc/types/Room";
import { session } from "./session.svelte";

/** The rooms that are used on a day. */
export function roomsOn(day: string): Room[] {
  return session.catalog.rooms.filter(({ lastDay }) => lastDay === null || lastDay >= day);
}
