import { describe, expect, it } from "vitest";
import { OwnWords } from "./ownWords";

const [ANNEKE, ZOE] = [1, 2];
const written = { reason: "Flies home tonight" };

describe("a reason for booking anyway", () => {
  it("is not said of another client", () =>
    expect(new OwnWords().turn(written, ANNEKE, ZOE)).toEqual({ reason: "" }));
  it("comes back with the client it was written for", () => {
    const own = new OwnWords();
    const blank = own.turn(written, ANNEKE, ZOE);
    expect(own.turn(blank, ZOE, ANNEKE)).toEqual(written);
  });
  it("stays when the same client is chosen again, or the first one", () => {
    expect(new OwnWords().turn(written, ANNEKE, ANNEKE)).toEqual(written);
    expect(new OwnWords().turn(written, null, ANNEKE)).toEqual(written);
  });
  it("is forgotten with the booking", () => {
    const own = new OwnWords();
    own.turn(written, ANNEKE, ZOE);
    own.forget();
    expect(own.turn({ reason: "" }, ZOE, ANNEKE)).toEqual({ reason: "" });
  });
});
