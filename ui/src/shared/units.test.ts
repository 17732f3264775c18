import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  currencyDigits,
  keptDistance,
  minorUnits,
  numberText,
  shownDistance,
  shownPrice,
  typedPrice,
} from "./units";
import { speak } from "./words";

describe("distances", () => {
  it("shows a marathon as 26.22 miles", () => expect(shownDistance(42.195, "mi")).toBe(26.22));
  it("shows kilometers as they are kept", () => expect(shownDistance(21.0975, "km")).toBe(21.1));
  it("keeps ten miles as kilometers", () => expect(keptDistance("10", "mi")).toBe(16.093));
  it("reads a comma as a decimal point", () => expect(keptDistance("12,5", "km")).toBe(12.5));
  it.each(["", "0", "-3", "ten", "1/2", "Infinity"])("takes %j for no distance", (text) =>
    expect(keptDistance(text, "km")).toBeNull(),
  );
  it("shows again what was typed, in either unit", () => {
    for (let hundredths = 1; hundredths <= 5000; hundredths += 7) {
      const typed = hundredths / 100;
      for (const unit of ["km", "mi"] as const) {
        const kept = keptDistance(String(typed), unit);
        expect(kept === null ? null : shownDistance(kept, unit)).toBe(typed);
      }
    }
  });
});

describe("prices", () => {
  it("keeps dollars as cents", () => expect(minorUnits("95", 2)).toBe(9500));
  it("does not lose a cent to floating point", () => expect(minorUnits("1.15", 2)).toBe(115));
  it("knows that the yen has no cents", () => {
    expect(currencyDigits("JPY")).toBe(0);
    expect(minorUnits("9000", currencyDigits("JPY"))).toBe(9000);
  });
  it.each(["", "-5", "5 dollars", "1e3", "."])("takes %j for no price", (text) =>
    expect(minorUnits(text, 2)).toBeNull(),
  );
  it("types back what was kept", () => {
    expect(typedPrice(9500, 2)).toBe("95");
    expect(typedPrice(9550, 2)).toBe("95.50");
  });
  it("shows decimals only when there are some", () => {
    expect(shownPrice(9500, "USD")).toBe("$95");
    expect(shownPrice(9550, "USD")).toBe("$95.50");
  });
});

describe("in German", () => {
  beforeEach(() => speak("de"));
  afterEach(() => speak("en"));
  it("writes a decimal comma, and reads it back", () => {
    expect(numberText(21.1)).toBe("21,1");
    expect(keptDistance(numberText(21.1), "km")).toBe(21.1);
    expect(typedPrice(9550, 2)).toBe("95,50");
    expect(minorUnits(typedPrice(9550, 2), 2)).toBe(9550);
  });
  it("writes prices as German does", () => {
    expect(shownPrice(9500, "EUR")).toBe("95,00\u00a0€");
    expect(shownPrice(123_450, "EUR")).toBe("1.234,50\u00a0€");
  });
});
