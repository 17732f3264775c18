import { beforeEach, describe, expect, it, vi } from "vitest";
import { Kept } from "./kept.svelte";

const disk = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (name: string) => disk.get(name) ?? null,
  setItem: (name: string, text: string) => disk.set(name, text),
});

function opened(file = "clinic"): Kept {
  const kept = new Kept();
  kept.open(file);
  return kept;
}

describe("what is typed and not saved yet", () => {
  beforeEach(() => disk.clear());

  it("is there again after the program has ended", () => {
    opened().set("race:7:new", { name: "Boston" });
    expect(opened().get("race:7:new")).toEqual({ name: "Boston" });
  });
  it("is gone once it is saved or discarded", () => {
    const kept = opened();
    kept.set("race:7:new", { name: "Boston" });
    kept.drop("race:7:new");
    expect(kept.has("race:7:new")).toBe(false);
    expect(opened().get("race:7:new")).toBeNull();
  });
  it("belongs to its clinic", () => {
    opened("ours").set("client:7", { phone: "555" });
    expect(opened("theirs").has("client:7")).toBe(false);
  });
  it("is nothing when it cannot be read", () => {
    disk.set("warmdown.kept.clinic", "{half");
    expect(opened().has("client:7")).toBe(false);
  });
});
