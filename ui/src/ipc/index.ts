// The one door to the core.
import { invoke } from "@tauri-apps/api/core";
import type { Commands } from "./commands";
import type { Code } from "./types/Code";

/** What the core answers when it cannot do what was asked: a code, a sentence for people, and the field at fault. */
export class Refusal extends Error {
  constructor(
    readonly code: Code,
    message: string,
    readonly field: string | null,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

function isRefusal(
  thrown: unknown,
): thrown is { code: Code; message: string; field?: string | null } {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown;
}

/** Turns whatever was thrown into a refusal, so that screens have one kind of error to show. */
export function refusalFrom(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (isRefusal(thrown)) return new Refusal(thrown.code, thrown.message, thrown.field ?? null);
  return new Refusal("storage", thrown instanceof Error ? thrown.message : String(thrown), null);
}

let onDamage: (refusal: Refusal) => void = () => {};

/** Calls back whenever the core finds that the clinic's own file is damaged, whoever asked. */
export function whenDamaged(call: (refusal: Refusal) => void): void {
  onDamage = call;
}

/** Asks the core. Throws a `Refusal`. */
export async function ask<Name extends keyof Commands>(
  name: Name,
  args: Commands[Name]["args"],
): Promise<Commands[Name]["reply"]> {
  try {
    return await invoke<Commands[Name]["reply"]>(name, { args });
  } catch (thrown) {
    const refusal = refusalFrom(thrown);
    // A copy that is damaged is named by its field.
    if (refusal.code === "damaged" && refusal.field !== "from") onDamage(refusal);
    throw refusal;
  }
}

export type { Commands } from "./commands";
