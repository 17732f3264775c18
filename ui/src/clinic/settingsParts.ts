/** A part of Settings. */
export type SettingsPart = "clinic" | "therapists" | "rooms" | "massages" | "rules" | "backups";

/** The parts of Settings, in the order shown, and what they are called. */
export const SETTINGS_PARTS: [SettingsPart, string][] = [
  ["clinic", "ui-the-clinic"],
  ["therapists", "ui-therapists"],
  ["rooms", "ui-rooms"],
  ["massages", "ui-massage-types"],
  ["rules", "ui-rules"],
  ["backups", "ui-backups"],
];
