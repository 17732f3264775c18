import { describe, expect, it } from "vitest";
import { readPrices, typedPrices } from "./ownPrices";

const kept = [{ massageType: "sports", minutes: 50, price: 8050 }];

describe("a therapist's own prices", () => {
  it("come back as they were kept", () => {
    expect(readPrices(typedPrices(kept, 2), 2)).toEqual(kept);
  });
  it("are read with a comma too", () => {
    const typed = [{ massageType: "sports", minutes: " 50 ", price: "80,5" }];
    expect(readPrices(typed, 2)).toEqual(kept);
  });
  it.each([
    ["", "80"],
    ["fifty", "80"],
    ["50", ""],
    ["50", "-1"],
  ])("are not guessed from %j minutes and %j", (minutes, price) => {
    const typed = [{ massageType: "sports", minutes, price }];
    expect(() => readPrices(typed, 2)).toThrow();
  });
});
