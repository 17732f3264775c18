// Whether a field has typing of its own to undo, so that Ctrl+Z is the field's and not the clinic's.

interface Text {
  value: string;
}

/** What a field held before it was typed in, and after. */
const typed = new WeakMap<object, { before: string; after: string }>();

/** Notes what a field holds when somebody is about to type in it. */
export function noteBefore(field: Text): void {
  // Filled from elsewhere since: what was typed before cannot be undone by keys any more.
  if (typed.get(field)?.after !== field.value)
    typed.set(field, { before: field.value, after: field.value });
}

/** Notes what it holds now that somebody has typed. */
export function noteAfter(field: Text): void {
  const noted = typed.get(field);
  if (noted) noted.after = field.value;
}

/** Whether what a field holds was typed in, and is not yet undone again or filled from elsewhere. */
export function hasOwnTyping(field: Text): boolean {
  const noted = typed.get(field);
  return !!noted && noted.after === field.value && noted.before !== field.value;
}

/** The fields of the form that an element stands in, or the element if it is a field by itself. */
export function typedFields(element: Element | null): Element[] {
  const form = element?.closest("form, [data-form]");
  return form ? [...form.querySelectorAll("input, textarea")] : element ? [element] : [];
}

/** What was typed in a field is no longer the field's own to undo. */
export function forgetTyping(field: object): void {
  typed.delete(field);
}
