// Every word on the screens, by its id in locales/<language>/*.ftl: the catalogs that the core reads too.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** The languages that there are catalogs for, each by its own name. */
export const LANGUAGES = { en: "English", de: "Deutsch" };

/** A language that the screens can speak. */
export type Language = keyof typeof LANGUAGES;

const files = import.meta.glob<string>("../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function load(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [file, text] of Object.entries(files))
    if (file.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  return bundle;
}

const bundles: Record<Language, FluentBundle> = { en: load("en"), de: load("de") };
let spoken: Language = "en";

/** Speaks a language from now on. What is on the screen already is drawn anew by whoever changes the language. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language spoken. */
export function language(): Language {
  return spoken;
}

/** The first of the system's languages that there is a catalog for, else English. */
export function systemLanguage(wanted: readonly string[] = navigator.languages): Language {
  const primary = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return primary.find((tag): tag is Language => tag in LANGUAGES) ?? "en";
}

/** The sentence of an id: in English when the language lacks it, the id itself when that does too. Never blank. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  for (const bundle of [bundles[spoken], bundles.en]) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, args ?? null);
  }
  return id;
}
