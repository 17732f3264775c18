import { ask } from "../ipc";
import { showToast } from "../shared/toasts.svelte";
import { t } from "../shared/words";
import { sayHoldings } from "./backup";
import { session } from "./session.svelte";
import { working } from "./working.svelte";

/** Makes a checked copy now, and says where it lies if not in the chosen folder. */
export async function backUpNow(): Promise<void> {
  const card = await working.during(ask("back_up", { to: null }));
  showToast(t("ui-backed-up", { holdings: sayHoldings(card.contents!) }), "done");
  if (card.instead) showToast(card.instead, "trouble");
  session.revision++;
}
