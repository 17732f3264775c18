import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "./answers";
import { NOTHING, OwnWords } from "./ownWords";

const [ANNEKE, ZOE] = [1, 2];
const answers = { ...NO_ANSWERS, race: { entered: null, said: "No race" } };
const written = { reason: "Flies home tonight", answers };

describe("a reason for booking anyway, and the answers given", () => {
  it("are not said of another client", () =>
    expect(new OwnWords().turn(written, ANNEKE, ZOE)).toEqual(NOTHING));
  it("come back with the client they were written for", () => {
    const own = new OwnWords();
    const blank = own.turn(written, ANNEKE, ZOE);
    expect(own.turn(blank, ZOE, ANNEKE)).toEqual(written);
  });
  it("stay when the same client is chosen again, or the first one", () => {
    expect(new OwnWords().turn(written, ANNEKE, ANNEKE)).toEqual(written);
    expect(new OwnWords().turn(written, null, ANNEKE)).toEqual(written);
  });
  it("are forgotten with the booking", () => {
    const own = new OwnWords();
    own.turn(written, ANNEKE, ZOE);
    own.forget();
    expect(own.turn(NOTHING, ZOE, ANNEKE)).toEqual(NOTHING);
  });
});
