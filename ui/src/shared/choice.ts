import type { IconName } from "./icons";

/** Something that a person can choose to do: a line of a menu or of the palette. */
export interface Choice {
  label: string;
  icon?: IconName;
  /** The key that does the same. */
  key?: string;
  testid?: string;
  danger?: boolean;
  run: () => unknown;
}
