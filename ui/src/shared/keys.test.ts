import { afterEach, describe, expect, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sayKeys } from "./keys";
import { speak } from "./words";

afterEach(() => speak("en"));

describe("keys", () => {
  it("are named as the keyboard of the language names them", () => {
    expect(sayKeys("Ctrl Shift Z")).toBe("Ctrl Shift Z");
    speak("de");
    expect(sayKeys("Ctrl Shift Z")).toBe("Strg Umschalt Z");
    expect(sayKeys("[ · PgUp")).toBe("[ · Bild↑");
    expect(sayKeys("] · PgDn")).toBe("] · Bild↓");
    expect(sayKeys("Ctrl Enter")).toBe("Strg Eingabe");
    expect(sayKeys("Esc")).toBe("Esc");
  });
  it("are written by no screen itself", () => {
    const root = join(import.meta.dirname, "..");
    const screens = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".svelte"))
      .map((file) => [file, readFileSync(join(root, file), "utf8")] as const);
    const raw = /(title|aria-label|label)=["'{`][^"'`}]*\b(PgUp|PgDn|Ctrl|Shift|Del|Home|End)\b/;
    expect(screens.filter(([, text]) => raw.test(text)).map(([file]) => file)).toEqual([]);
  });
});
