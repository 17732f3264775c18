// What of the wait list lies over the screens, and what was chosen from it.
import { ask } from "../ipc";
import type { ClientHit } from "../ipc/types/ClientHit";
import type { Freed } from "../ipc/types/Freed";
import type { Opening } from "../ipc/types/Opening";
import type { WaitCard } from "../ipc/types/WaitCard";
import { showToast } from "../shared/toasts.svelte";
import { t } from "../shared/words";
import { session } from "./session.svelte";

/** What is known when somebody is to be put on the list, or the entry that is changed. */
export interface WaitStart {
  card?: WaitCard;
  client?: ClientHit;
  massageType?: string;
  minutes?: number;
  from?: string;
}

class Waiting {
  /** The form that is open. */
  form = $state.raw<WaitStart | null>(null);
  /** The time that came free, while those who could take it are listed. */
  freed = $state.raw<Freed | null>(null);
  /** What is to be booked for whom. */
  chosen = $state.raw<{ card: WaitCard; opening: Opening } | null>(null);

  /** After a change: whether it lets somebody come who waits. */
  async tell(change: number): Promise<void> {
    if (!session.status?.waiting) return;
    const freed: Freed = { kind: "change", id: change };
    const could = await ask("who_could_come", freed).catch(() => []);
    if (could.length === 0) return;
    const see = { label: t("ui-wait-see"), testid: "toast-wait", run: () => (this.freed = freed) };
    showToast(t("ui-wait-could", { count: could.length }), "news", [see]);
  }
}

/** The wait list of this window. */
export const waiting = new Waiting();
