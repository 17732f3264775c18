import type { IconName } from "./icons";

/** Something that a person can choose to do: a line of a menu or of the palette. */
export interface Choice {
  label: string;
  /** Other words under which it is looked for. */
  also?: string;
  /** What stands out in red beside it. */
  alert?: string;
  icon?: IconName;
  /** The key that does the same. */
  key?: string;
  testid?: string;
  danger?: boolean;
  run: () => unknown;
}
