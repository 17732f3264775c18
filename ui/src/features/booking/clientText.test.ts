import { expect, it } from "vitest";
import { startsAsPhone } from "./clientText";

it.each(["555", "+1 (617) 555-0100", "0049 30"])("takes %j for a phone number", (typed) =>
  expect(startsAsPhone(typed)).toBe(true),
);
it.each(["Zoë", "李雷", "Anna 2", "Łukasz", "", "-"])("takes %j for a name", (typed) =>
  expect(startsAsPhone(typed)).toBe(false),
);
