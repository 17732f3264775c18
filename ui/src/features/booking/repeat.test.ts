import { describe, expect, it } from "vitest";
import type { BookingDraft } from "../../ipc/types/BookingDraft";
import { choosing, MONTHS, ONCE, seriesOf } from "./repeat";

const first: BookingDraft = {
  appointment: null,
  client: 1,
  therapist: 2,
  room: null,
  massageType: "sports",
  minutes: 60,
  start: "2026-05-06T10:00",
  goal: null,
};
const weekly = { ...ONCE, every: 1 };

describe("a booking that comes again", () => {
  it("is none when it comes once", () => {
    expect(seriesOf(first, ONCE)).toBeNull();
    expect(seriesOf(null, weekly)).toBeNull();
  });
  it("ends after a number or with a day", () => {
    expect(seriesOf(first, weekly)).toMatchObject({ weeks: 1, count: 6, until: null });
    expect(seriesOf(first, { ...weekly, every: MONTHS, by: "until" })).toMatchObject({
      weeks: null,
      count: null,
      until: "2026-08-05",
    });
    const until = { ...weekly, by: "until" as const, until: "2026-06-03" };
    expect(seriesOf(first, until)?.until).toBe("2026-06-03");
  });
  it("keeps what was chosen for single ones until the rhythm is another", () => {
    const moment = { start: "2026-05-13T11:30", therapist: 2 };
    const chosen = choosing(first, choosing(first, weekly, 1, moment), 3, null);
    expect(seriesOf(first, chosen)?.choices).toEqual([
      { place: 1, instead: moment },
      { place: 3, instead: null },
    ]);
    expect(seriesOf(first, choosing(first, chosen, 1, undefined))?.choices).toHaveLength(1);
    expect(seriesOf(first, { ...chosen, every: 2 })?.choices).toEqual([]);
    expect(seriesOf({ ...first, start: "2026-05-07T10:00" }, chosen)?.choices).toEqual([]);
  });
});
