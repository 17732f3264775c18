import { describe, expect, it } from "vitest";
import type { FindingLine } from "../ipc/types/FindingLine";
import { eachOnce, isWorse } from "./verdict";

const finding = (sentence: string): FindingLine => ({
  rule: "too-soon",
  verdict: "caution",
  sentence,
});

describe("the findings of a moment", () => {
  it("say each sentence once, in their order", () => {
    const [race, soon] = [finding("A race is near."), finding("There is another massage.")];
    expect(eachOnce([race, soon, finding(soon.sentence)])).toEqual([race, soon]);
  });
});

describe("a verdict", () => {
  it("is worse than those above it and than none else", () => {
    expect(isWorse("caution", "neutral")).toBe(true);
    expect(isWorse("contraindicated", "not-recommended")).toBe(true);
    expect(isWorse("neutral", "neutral")).toBe(false);
    expect(isWorse("favorable", "neutral")).toBe(false);
  });
});
