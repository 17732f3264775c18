/** Whether what was typed to find a client is the start of a phone number rather than of a name. */
export function startsAsPhone(typed: string): boolean {
  return /\d/.test(typed) && !/\p{L}/u.test(typed);
}
