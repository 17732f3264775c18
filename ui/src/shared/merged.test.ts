import { expect, test } from "vitest";
import { contested, merged } from "./merged";

const base = { name: "Zoë", phone: "1", notes: "", hours: [9, 17] };

test("what each changed alone goes together", () => {
  const of = { base, mine: { ...base, phone: "2" }, theirs: { ...base, hours: [8, 17] } };
  expect(contested(of)).toEqual([]);
  expect(merged(of, false)).toEqual({ ...base, phone: "2", hours: [8, 17] });
  expect(merged(of, true)).toEqual({ ...base, phone: "2", hours: [8, 17] });
});

test("what both changed is contested, and the rest is kept whoever wins", () => {
  const of = {
    base,
    mine: { ...base, phone: "2", notes: "mine" },
    theirs: { ...base, phone: "3", name: "Zoe" },
  };
  expect(contested(of)).toEqual(["phone"]);
  expect(merged(of, false)).toEqual({ ...base, name: "Zoe", phone: "2", notes: "mine" });
  expect(merged(of, true)).toEqual({ ...base, name: "Zoe", phone: "3", notes: "mine" });
});

test("the same change by both is nobody's loss", () => {
  const changed = { ...base, hours: [10, 17] };
  const of = { base, mine: changed, theirs: { ...changed, name: "Zoe" } };
  expect(contested(of)).toEqual([]);
  expect(merged(of, false)).toEqual({ ...changed, name: "Zoe" });
});
