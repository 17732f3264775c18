import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES, speak, systemLanguage, t } from "./words";

const folder = join(import.meta.dirname, "../../../locales");
const locales = join(folder, "en");
const sources = readdirSync(join(import.meta.dirname, ".."), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(import.meta.dirname, "..", file), "utf8"));

const ids = readFileSync(join(locales, "ui.ftl"), "utf8").matchAll(/^(ui-[a-z0-9-]+) =/gm);
const worded = new Set([...ids].map((found) => found[1]!));
const asked = new Set<string>();
const begun = new Set<string>();
for (const source of sources) {
  for (const [, id] of source.matchAll(/["'`](ui-[a-z0-9-]*[a-z0-9])["'`]/g)) asked.add(id!);
  for (const [, start] of source.matchAll(/`(ui-[a-z0-9-]*-)\$\{/g)) begun.add(start!);
}

describe("the catalog", () => {
  it("has a word for everything that the screens say", () =>
    expect([...asked].filter((id) => !worded.has(id))).toEqual([]));
  it("has no word that no screen says", () =>
    expect(
      [...worded].filter(
        (id) => !asked.has(id) && ![...begun].some((start) => id.startsWith(start)),
      ),
    ).toEqual([]));
  it("names each thing once, over all files", () => {
    const seen = readdirSync(locales).flatMap((file) =>
      [...readFileSync(join(locales, file), "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(
        (found) => found[1]!,
      ),
    );
    expect(seen.filter((id, index) => seen.indexOf(id) !== index)).toEqual([]);
  });
  it("says the id when it has no word, never nothing", () =>
    expect(t("ui-no-such-word")).toBe("ui-no-such-word"));
  it("counts", () => {
    expect(t("ui-appointments-today", { count: 1 })).toBe("1 appointment");
    expect(t("ui-appointments-today", { count: 3 })).toBe("3 appointments");
  });
  it("is there for every language that can be chosen", () =>
    expect(Object.keys(LANGUAGES).sort()).toEqual(readdirSync(folder).sort()));
  it("speaks another language from one word to the next", () => {
    speak("de");
    expect(t("ui-today")).toBe("Heute");
    expect(t("ui-no-such-word")).toBe("ui-no-such-word");
    speak("en");
    expect(t("ui-today")).toBe("Today");
  });
  it("follows the system as far as it can", () => {
    expect(systemLanguage(["de-AT", "en"])).toBe("de");
    expect(systemLanguage(["fr", "de", "en"])).toBe("de");
    expect(systemLanguage(["fr"])).toBe("en");
    expect(systemLanguage([])).toBe("en");
  });
});
