/** Whether typing goes into a field, so that a bare letter is no command. */
export function isTyping(target: globalThis.EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Whether it is a field that holds a text. */
export function isText(
  target: globalThis.EventTarget | null,
): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** A pressed key by name: "ctrl+k", "ctrl+shift+z", "alt+1", "?", "escape". Command counts as control on a Mac. */
export function pressedKey(pressed: KeyboardEvent): string {
  const parts: string[] = [];
  if (pressed.ctrlKey || pressed.metaKey) parts.push("ctrl");
  // Without control, shift only makes another letter.
  if (parts.length > 0 && pressed.shiftKey) parts.push("shift");
  if (pressed.altKey) parts.push("alt");
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(pressed.code);
  parts.push(pressed.altKey && digit ? digit[1]! : pressed.key.toLowerCase());
  return parts.join("+");
}

/** Attached to what closes by Escape by itself, and leaves what lies around it open. */
export function onEscape(close: () => void): (element: HTMLElement) => () => void {
  return (element) => {
    const keys = (pressed: KeyboardEvent) => {
      if (pressed.key !== "Escape") return;
      pressed.stopPropagation();
      close();
    };
    element.addEventListener("keydown", keys);
    return () => element.removeEventListener("keydown", keys);
  };
}
