import { isTyping, pressedKey } from "../../shared/keyboard";

/** Whether the mouse or a finger carries something over the book: the keys rest until it lets go. */
export const hand = { isFull: false };

/** The key that is pressed for the book: none while somebody types, or while something lies over it. */
export function bookKey(pressed: KeyboardEvent): string | null {
  if (hand.isFull) return null;
  if (isTyping(pressed.target) || document.querySelector("[role=dialog],[role=menu]")) return null;
  return pressedKey(pressed);
}

/** Takes a key for the book alone. */
export function take(pressed: KeyboardEvent): void {
  pressed.preventDefault();
  pressed.stopPropagation();
}

/** Whether the focus is within a part of the book, or nowhere. */
export function hasKeys(part: HTMLElement | null): boolean {
  return part?.contains(document.activeElement) || document.activeElement === document.body;
}
