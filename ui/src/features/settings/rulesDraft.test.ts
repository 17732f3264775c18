import { describe, expect, it } from "vitest";
import type { Rules } from "../../ipc/types/Rules";
import { draftOf as read, levelField, same, textOf } from "./rulesDraft";

const rules = {
  marathonKm: 42,
  preRaceDays: [3, 5],
  loadRise: 1.1,
  levels: { "too-soon": "off" },
} as unknown as Rules;

const draftOf = (of: Rules, unit: "km" | "mi") => read(of, unit, ["too-soon", "run-clash"]);

describe("rules as they are typed", () => {
  it("come back as they were given", () => {
    expect(JSON.parse(textOf(draftOf(rules, "km"), "km", [rules]))).toEqual(rules);
  });
  it("leave a text that is no number to the core, which names the field", () => {
    const draft = draftOf(rules, "km");
    draft["marathonKm"] = ["forty"];
    draft["loadRise"] = [""];
    expect(JSON.parse(textOf(draft, "km", [rules]))).toMatchObject({
      marathonKm: "forty",
      loadRise: "",
    });
  });
  it("take a comma for a point and an empty level for the usual one", () => {
    const draft = draftOf(rules, "km");
    draft["loadRise"] = ["1,2"];
    draft[levelField("too-soon")] = [""];
    expect(JSON.parse(textOf(draft, "km", [rules]))).toMatchObject({ loadRise: 1.2, levels: {} });
  });
  it("keep a distance in miles exactly until another is typed", () => {
    expect(draftOf(rules, "mi")["marathonKm"]).toEqual(["26.1"]);
    const known = { ...rules, marathonKm: 42.195, loadMinKm: 20 } as Rules;
    const draft = draftOf(known, "mi");
    expect(draft["marathonKm"]).toEqual(["26.22"]);
    expect(draft["loadMinKm"]).toEqual(["12.43"]);
    expect(JSON.parse(textOf(draft, "mi", [known]))).toEqual(known);
    draft["marathonKm"] = ["26.2"];
    draft["loadMinKm"] = ["0"];
    expect(JSON.parse(textOf(draft, "mi", [known]))).toMatchObject({
      marathonKm: 42.165,
      loadMinKm: 0,
    });
    draft["marathonKm"] = ["far"];
    expect(JSON.parse(textOf(draft, "mi", [known]))).toMatchObject({ marathonKm: "far" });
  });
  it("show the miles that were typed once they are kept", () => {
    for (let hundredth = 100; hundredth < 3000; hundredth += 7) {
      const typed = String(hundredth / 100);
      const draft = draftOf(rules, "mi");
      draft["marathonKm"] = [typed];
      const kept = JSON.parse(textOf(draft, "mi", [rules])) as Rules;
      expect(draftOf(kept, "mi")["marathonKm"]).toEqual([typed]);
    }
  });
  it("are the same when they mean the same", () => {
    const draft = draftOf(rules, "km");
    draft["marathonKm"] = ["42.0"];
    draft[levelField("run-clash")] = [""];
    expect(same(draft, draftOf(rules, "km"))).toBe(true);
    draft[levelField("run-clash")] = ["off"];
    expect(same(draft, draftOf(rules, "km"))).toBe(false);
  });
});
