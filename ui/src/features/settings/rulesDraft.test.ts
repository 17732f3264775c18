import { describe, expect, it } from "vitest";
import type { Rules } from "../../ipc/types/Rules";
import { draftOf, same, textOf } from "./rulesDraft";

const rules = {
  marathonKm: 42,
  preRaceDays: [3, 5],
  loadRise: 1.1,
  levels: { "too-soon": "off" },
} as unknown as Rules;

describe("rules as they are typed", () => {
  it("come back as they were given", () => {
    expect(JSON.parse(textOf(draftOf(rules)))).toEqual(rules);
  });
  it("leave a text that is no number to the core, which names the field", () => {
    const draft = draftOf(rules);
    draft.numbers["marathonKm"] = ["forty"];
    draft.numbers["loadRise"] = [""];
    expect(JSON.parse(textOf(draft))).toMatchObject({ marathonKm: "forty", loadRise: "" });
  });
  it("take a comma for a point and an empty level for the usual one", () => {
    const draft = draftOf(rules);
    draft.numbers["loadRise"] = ["1,2"];
    draft.levels["too-soon"] = "";
    expect(JSON.parse(textOf(draft))).toMatchObject({ loadRise: 1.2, levels: {} });
  });
  it("are the same when they mean the same", () => {
    const draft = draftOf(rules);
    draft.numbers["marathonKm"] = ["42.0"];
    draft.levels["run-clash"] = "";
    expect(same(draft, draftOf(rules))).toBe(true);
    draft.levels["run-clash"] = "off";
    expect(same(draft, draftOf(rules))).toBe(false);
  });
});
