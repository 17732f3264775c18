import { t } from "../../shared/words";

const ROLES = ["table", "rowgroup", "row", "columnheader", "cell"].map((role) => `[role=${role}]`);

function settle(calendar: HTMLElement) {
  for (const part of calendar.querySelectorAll(ROLES.join())) part.removeAttribute("role");
  for (const part of calendar.querySelectorAll("[aria-colindex]"))
    part.removeAttribute("aria-colindex");
  for (const part of calendar.querySelectorAll("aside, header")) part.setAttribute("role", "none");
  const board = calendar.querySelector<HTMLElement>(".ec-main");
  if (!board || board.dataset["testid"]) return;
  board.tabIndex = 0;
  board.dataset["testid"] = "book-board";
  board.setAttribute("role", "group");
  board.setAttribute("aria-label", t("ui-book-keys"));
}

/**
 * The calendar calls itself a table but holds buttons, and scrolls where no key reaches. To a screen reader it is one
 * board of appointments; the arrows walk it.
 */
export function asBoard(calendar: HTMLElement): () => void {
  settle(calendar);
  const watch = new MutationObserver(() => settle(calendar));
  watch.observe(calendar, { childList: true, subtree: true });
  return () => watch.disconnect();
}
