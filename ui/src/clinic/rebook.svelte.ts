// After a massage: the next one, with one key.
import type { AppointmentCard } from "../ipc/types/AppointmentCard";

/** The visit that was completed last at this desk, and whether its next one is asked for. */
export const rebook = $state<{ last: AppointmentCard | null; wanted: boolean }>({
  last: null,
  wanted: false,
});
