import { describe, expect, it } from "vitest";
import { hasOwnTyping, noteAfter, noteBefore } from "./ownTyping";

function type(field: { value: string }, text: string) {
  noteBefore(field);
  field.value = text;
  noteAfter(field);
}

describe("a field", () => {
  it("has no typing of its own when nobody has typed in it", () =>
    expect(hasOwnTyping({ value: "10:30" })).toBe(false));
  it("keeps undo for itself once somebody has", () => {
    const field = { value: "" };
    type(field, "A");
    type(field, "An");
    expect(hasOwnTyping(field)).toBe(true);
  });
  it("gives undo back when its typing is undone, or it is filled from elsewhere", () => {
    const field = { value: "" };
    type(field, "A");
    type(field, "");
    expect(hasOwnTyping(field)).toBe(false);
    type(field, "An");
    field.value = "Anneke de Vries";
    expect(hasOwnTyping(field)).toBe(false);
  });
});
