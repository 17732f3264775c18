/** Selects a field's text when it gets the focus, so that typing replaces it; the click that focused it leaves the selection alone. */
export function selectOnFocus(field: HTMLInputElement): () => void {
  let fresh = false;
  const focused = () => {
    fresh = true;
    field.select();
  };
  const released = (release: MouseEvent) => {
    if (fresh && field.selectionStart !== field.selectionEnd) release.preventDefault();
    else if (fresh) field.select();
    fresh = false;
  };
  const pressed = () => (fresh = false);
  field.addEventListener("focus", focused);
  field.addEventListener("mouseup", released);
  field.addEventListener("keydown", pressed);
  return () => {
    field.removeEventListener("focus", focused);
    field.removeEventListener("mouseup", released);
    field.removeEventListener("keydown", pressed);
  };
}
