import { describe, expect, it } from "vitest";
import { Latest } from "./latest";

/** A question that is answered by hand. */
function open<T>() {
  let answer!: (value: T) => void;
  let refuse!: (reason: Error) => void;
  const promise = new Promise<T>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  return { promise, answer, refuse };
}

describe("overlapping questions", () => {
  it("drops the older answer that comes after the newer question", async () => {
    const latest = new Latest();
    const [first, second] = [open<string>(), open<string>()];
    const one = latest.run(() => first.promise);
    const two = latest.run(() => second.promise);
    second.answer("new");
    first.answer("old");
    expect(await two).toBe("new");
    expect(await one).toBeUndefined();
  });

  it("drops the older answer that comes before the newer one", async () => {
    const latest = new Latest();
    const [first, second] = [open<string>(), open<string>()];
    const one = latest.run(() => first.promise);
    const two = latest.run(() => second.promise);
    first.answer("old");
    expect(await one).toBeUndefined();
    second.answer("new");
    expect(await two).toBe("new");
  });

  it("is silent about the error of a dropped question, and tells that of the last", async () => {
    const latest = new Latest();
    const [first, second] = [open<string>(), open<string>()];
    const one = latest.run(() => first.promise);
    const two = latest.run(() => second.promise);
    first.refuse(new Error("late"));
    expect(await one).toBeUndefined();
    second.refuse(new Error("now"));
    await expect(two).rejects.toThrow("now");
  });

  it("answers nobody once forgotten", async () => {
    const latest = new Latest();
    const question = open<string>();
    const answer = latest.run(() => question.promise);
    latest.forget();
    question.answer("too late");
    expect(await answer).toBeUndefined();
  });
});
