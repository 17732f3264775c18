/** A form that was to be saved with a text that cannot be read: the focus goes there; the field says itself what to write. */
export function showFault(invalid: globalThis.Event): void {
  invalid.preventDefault();
  if (document.activeElement?.matches(":invalid")) return;
  (invalid.target as HTMLElement | null)?.focus();
}
