/** "5/14/1990" */
export function sayBirthDate(day: string | null): string {
  const read = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? "");
  return read ? `${Number(read[2])}/${Number(read[3])}/${read[1]}` : "";
}

/** The day of "5/14/1990", "5.14.1990" or "1990-05-14"; `null` for nothing, `undefined` for what is no day. */
export function readBirthDate(typed: string): string | null | undefined {
  const text = typed.trim();
  if (!text) return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : us ? [us[3], us[1], us[2]] : null;
  if (!parts) return undefined;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
