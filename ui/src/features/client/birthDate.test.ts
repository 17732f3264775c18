import { expect, test } from "vitest";
import { speak } from "../../shared/words";
import { readBirthDate, sayBirthDate } from "./birthDate";

test("a birth date is read as people write it", () => {
  for (const typed of ["5/14/1990", "05/14/1990", "5.14.1990", " 1990-5-14 "]) {
    expect(readBirthDate(typed)).toBe("1990-05-14");
  }
  expect(readBirthDate("")).toBeNull();
  for (const typed of ["2/30/1990", "14/5/1990", "May", "1990"]) {
    expect(readBirthDate(typed), typed).toBeUndefined();
  }
});

test("a birth date reads back as it is written", () => {
  expect(sayBirthDate("1990-05-04")).toBe("5/4/1990");
  expect(sayBirthDate(null)).toBe("");
});

test("in German the day comes first", () => {
  speak("de");
  expect(sayBirthDate("1990-05-14")).toBe("14.5.1990");
  for (const typed of ["14.5.1990", "14. 5. 1990", "14/05/1990", "1990-05-14"])
    expect(readBirthDate(typed), typed).toBe("1990-05-14");
  expect(readBirthDate("5.14.1990")).toBeUndefined();
  speak("en");
});
