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
    expect(JSON.parse(textOf(draftOf(rules, "km"), "km", [rules]))).toEqual(rules);
  });
  it("leave a text that is no number to the core, which names the field", () => {
    const draft = draftOf(rules, "km");
    draft.numbers["marathonKm"] = ["forty"];
    draft.numbers["loadRise"] = [""];
    expect(JSON.parse(textOf(draft, "km", [rules]))).toMatchObject({
      marathonKm: "forty",
      loadRise: "",
    });
  });
  it("take a comma for a point and an empty level for the usual one", () => {
    const draft = draftOf(rules, "km");
    draft.numbers["loadRise"] = ["1,2"];
    draft.levels["too-soon"] = "";
    expect(JSON.parse(textOf(draft, "km", [rules]))).toMatchObject({ loadRise: 1.2, levels: {} });
  });
  it("keep a distance in miles exactly until another is typed", () => {
    expect(draftOf(rules, "mi").numbers["marathonKm"]).toEqual(["26.1"]);
    const known = { ...rules, marathonKm: 42.195, loadMinKm: 20 } as Rules;
    const draft = draftOf(known, "mi");
    expect(draft.numbers["marathonKm"]).toEqual(["26.22"]);
    expect(draft.numbers["loadMinKm"]).toEqual(["12.43"]);
    expect(JSON.parse(textOf(draft, "mi", [known]))).toEqual(known);
    draft.numbers["marathonKm"] = ["26.2"];
    draft.numbers["loadMinKm"] = ["0"];
    expect(JSON.parse(textOf(draft, "mi", [known]))).toMatchObject({
      marathonKm: 42.165,
      loadMinKm: 0,
    });
    draft.numbers["marathonKm"] = ["far"];
    expect(JSON.parse(textOf(draft, "mi", [known]))).toMatchObject({ marathonKm: "far" });
  });
  it("show the miles that were typed once they are kept", () => {
    for (let hundredth = 100; hundredth < 3000; hundredth += 7) {
      const typed = String(hundredth / 100);
      const draft = draftOf(rules, "mi");
      draft.numbers["marathonKm"] = [typed];
      const kept = JSON.parse(textOf(draft, "mi", [rules])) as Rules;
      expect(draftOf(kept, "mi").numbers["marathonKm"]).toEqual([typed]);
    }
  });
  it("are the same when they mean the same", () => {
    const draft = draftOf(rules, "km");
    draft.numbers["marathonKm"] = ["42.0"];
    draft.levels["run-clash"] = "";
    expect(same(draft, draftOf(rules, "km"))).toBe(true);
    draft.levels["run-clash"] = "off";
    expect(same(draft, draftOf(rules, "km"))).toBe(false);
  });
});
