import { expect, it } from "vitest";
import { sayLate } from "./minutes";

it("says how late somebody is in minutes, and in hours when it is long", () => {
  expect(sayLate("2026-05-04T09:00", "2026-05-04T10:30")).toBe("90 min late");
  expect(sayLate("2026-05-04T09:00", "2026-05-04T10:31")).toBe("2 h late");
  expect(sayLate("2026-05-04T09:00", "2026-05-04T18:10")).toBe("9 h late");
});
