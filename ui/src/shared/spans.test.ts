import { afterEach, describe, expect, it } from "vitest";
import { addMonths, sayMonth, saySpan } from "./spans";
import { speak } from "./words";

afterEach(() => speak("en"));

describe("a week is said", () => {
  it("with its month once, and both where it has two", () => {
    expect(saySpan("2026-05-04", "2026-05-10")).toBe("May 4 – 10, 2026");
    expect(saySpan("2026-04-27", "2026-05-03")).toBe("Apr 27 – May 3, 2026");
    expect(saySpan("2026-12-28", "2027-01-03")).toBe("Dec 28, 2026 – Jan 3, 2027");
  });
  it("in German", () => {
    speak("de");
    expect(saySpan("2026-05-04", "2026-05-10")).toBe("4. – 10. Mai 2026");
    expect(saySpan("2026-04-27", "2026-05-03")).toBe("27. Apr. – 3. Mai 2026");
    expect(saySpan("2026-12-28", "2027-01-03")).toBe("28. Dez. 2026 – 3. Jan. 2027");
    expect(sayMonth("2026-03-09")).toBe("März 2026");
  });
});

describe("a month further", () => {
  it("is the same day, or the last one", () => {
    expect(addMonths("2026-05-04", 1)).toBe("2026-06-04");
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  });
  it("goes over the turn of the year", () => {
    expect(addMonths("2026-12-31", 1)).toBe("2027-01-31");
    expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
    expect(addMonths("2026-05-04", 8)).toBe("2027-01-04");
  });
});
