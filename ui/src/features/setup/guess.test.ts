import { expect, test } from "vitest";
import { guessedWeekStart } from "./guess";

test("a week begins as it does where the computer's language is spoken", () => {
  expect(guessedWeekStart("en-US")).toBe("sunday");
  expect(guessedWeekStart("en-GB")).toBe("monday");
  expect(guessedWeekStart("de")).toBe("monday");
  expect(guessedWeekStart("ar-EG")).toBe("saturday");
  for (const none of ["C", "POSIX", ""]) expect(guessedWeekStart(none)).toBe("monday");
});
