import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showToast, toasts } from "./toasts.svelte";

const shown = () => toasts.list.map((toast) => toast.text);

describe("what is said at the bottom of the window", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    toasts.list = [];
  });
  afterEach(() => vi.useRealTimers());

  it("is the last thing done", () => {
    showToast("Booked.", "done");
    showToast("Moved.", "done");
    expect(shown()).toEqual(["Moved."]);
  });
  it("says the same trouble once, however often it comes", () => {
    for (let times = 0; times < 5; times++) showToast("There is nothing to undo.", "trouble");
    expect(shown()).toEqual(["There is nothing to undo."]);
  });
  it("leaves other trouble beside it", () => {
    showToast("The disk is full.", "trouble");
    showToast("There is nothing to undo.", "trouble");
    showToast("There is nothing to undo.", "trouble");
    expect(shown()).toEqual(["The disk is full.", "There is nothing to undo."]);
  });
  it("is not contradicted by trouble of before", () => {
    showToast("There is nothing to undo.", "trouble");
    showToast("Booked.", "done");
    expect(shown()).toEqual(["Booked."]);
  });
  it("stays beside the trouble that follows it", () => {
    showToast("Backed up.", "done");
    showToast("The folder cannot be written to.", "trouble");
    expect(shown()).toEqual(["Backed up.", "The folder cannot be written to."]);
  });
  it("goes by itself, ten seconds after it was said last", () => {
    showToast("There is nothing to undo.", "trouble");
    vi.advanceTimersByTime(9_000);
    showToast("There is nothing to undo.", "trouble");
    vi.advanceTimersByTime(9_000);
    expect(shown()).toHaveLength(1);
    vi.advanceTimersByTime(1_000);
    expect(shown()).toEqual([]);
  });
});
