/** A line at the bottom of the window that goes by itself. */
export interface Toast {
  id: number;
  text: string;
  tone: "done" | "news" | "trouble";
  actions: ToastAction[];
}

/** A button on a toast. */
export interface ToastAction {
  label: string;
  key?: string;
  testid: string;
  run: () => void;
}

const SHOWN_MS = 10_000;
let next = 1;

/** The toasts on screen, oldest first. */
export const toasts = $state<{ list: Toast[] }>({ list: [] });

/** Shows a line for ten seconds. What is done takes the place of all that was said before; news and trouble stand beside it, each kind once. */
export function showToast(text: string, tone: Toast["tone"], actions: ToastAction[] = []): number {
  const id = next++;
  const stays = tone === "done" ? [] : toasts.list.filter((toast) => toast.text !== text).slice(-2);
  toasts.list = [...stays, { id, text, tone, actions }];
  setTimeout(() => hideToast(id), SHOWN_MS);
  return id;
}

/** Takes a line away. */
export function hideToast(id: number): void {
  toasts.list = toasts.list.filter((toast) => toast.id !== id);
}
