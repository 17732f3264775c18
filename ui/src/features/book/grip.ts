// The mouse or a finger on a time grid: presses, carries an appointment, marks empty time.
import { hand } from "./bookKeys";

/** A point of the grid: a column by its place, and a minute of the board. */
export interface GridPoint {
  column: number;
  minute: number;
}

/** Where things are on a grid. */
export interface GridPlaces {
  /** Where a point of the window lies; what lies beyond the columns is at their edge. */
  at: (x: number, y: number) => GridPoint;
  /** The part of the window in which the columns are seen: near its edges, the grid scrolls on. */
  inner: () => DOMRect;
}

/** What a grid does under the mouse or a finger. */
export interface Grip {
  /** What is pressed: an appointment's number, empty time, or nothing that can be carried or marked. */
  pressed: (target: Element) => number | "empty" | null;
  take: (appointment: number) => void;
  /** From where it was taken to where it hangs. */
  carry: (from: GridPoint, to: GridPoint) => void;
  drop: () => void;
  giveUp: () => void;
  mark: (from: GridPoint, to: GridPoint) => void;
  marked: () => void;
  click: (at: GridPoint) => void;
}

/** So many pixels a press may wander and still be a click. */
const STILL = 5;
/** Within so many milliseconds a second press at one place is a double click, which means no more than one. */
const TWICE = 500;
/** So long a finger rests before it takes something up, in milliseconds: until then it scrolls. */
const REST = 350;
/** Within so many pixels of an edge the grid scrolls on, at most by so many in each frame. */
const EDGE = 36;
const PACE = 14;

interface Held {
  pointer: number;
  what: number | "empty";
  from: GridPoint;
  /** Where the press began, and where it is now. */
  began: { x: number; y: number };
  at: { x: number; y: number };
  byFinger: boolean;
  /** Whether it follows at once on another at the same place: no click, but it can be dragged. */
  isSecond: boolean;
  started: boolean;
}

/** How far to scroll on at a place between two edges. */
function pull(at: number, low: number, high: number): number {
  const over = at < low + EDGE ? at - low - EDGE : at > high - EDGE ? at - high + EDGE : 0;
  return Math.max(-1, Math.min(1, over / EDGE)) * PACE;
}

/** Takes what is pressed in a scrolling grid; says how to let go of it for good. */
export function gripOn(scroller: HTMLElement, grip: Grip & GridPlaces): () => void {
  let held: Held | null = null;
  let last = { x: 0, y: 0, at: -TWICE };
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function letGo() {
    held = null;
    hand.isFull = false;
    cancelAnimationFrame(frame);
    clearTimeout(resting);
  }

  /** Also when the wheel turns under what is carried. */
  function follow() {
    if (!held?.started) return;
    const to = grip.at(held.at.x, held.at.y);
    if (held.what === "empty") grip.mark(held.from, to);
    else grip.carry(held.from, to);
  }

  function scrollOn() {
    if (!held) return;
    const { left, right, top, bottom } = grip.inner();
    const [x, y] = [pull(held.at.x, left, right), pull(held.at.y, top, bottom)];
    if (x !== 0 || y !== 0) {
      scroller.scrollBy({ left: held.what === "empty" ? 0 : x, top: y, behavior: "instant" });
      follow();
    }
    frame = requestAnimationFrame(scrollOn);
  }

  function start() {
    if (!held) return;
    held.started = true;
    hand.isFull = true;
    scroller.setPointerCapture(held.pointer);
    if (held.what !== "empty") grip.take(held.what);
    follow();
    frame = requestAnimationFrame(scrollOn);
  }

  function down(press: PointerEvent) {
    if (held || press.button !== 0 || !press.isPrimary) return;
    const [x, y] = [press.clientX, press.clientY];
    const isSecond =
      press.timeStamp - last.at < TWICE && Math.hypot(x - last.x, y - last.y) < STILL;
    last = { x, y, at: press.timeStamp };
    const what = grip.pressed(press.target as Element);
    if (what === null) return;
    const byFinger = press.pointerType === "touch";
    held = {
      pointer: press.pointerId,
      what,
      from: grip.at(x, y),
      began: { x, y },
      at: { x, y },
      byFinger,
      isSecond,
      started: false,
    };
    if (byFinger) resting = setTimeout(start, REST);
  }

  function move(press: PointerEvent) {
    if (press.pointerId !== held?.pointer) return;
    held.at = { x: press.clientX, y: press.clientY };
    const { began, at } = held;
    if (held.started) follow();
    else if (Math.hypot(at.x - began.x, at.y - began.y) < STILL) return;
    else if (held.byFinger) letGo();
    else start();
  }

  function up(press: PointerEvent) {
    if (press.pointerId !== held?.pointer) return;
    const { what, started, from, isSecond } = held;
    letGo();
    if (!started) {
      if (what === "empty" && !isSecond) grip.click(from);
    } else if (what === "empty") grip.marked();
    else grip.drop();
  }

  function giveUp() {
    if (held?.started) grip.giveUp();
    letGo();
  }

  function canceled(press: PointerEvent) {
    if (press.pointerId === held?.pointer) giveUp();
  }

  /** What is carried is put down or given up before anything else. */
  function keys(pressed: KeyboardEvent) {
    if (!held?.started) return;
    pressed.preventDefault();
    pressed.stopImmediatePropagation();
    if (pressed.key === "Escape") giveUp();
  }

  /** A finger that carries does not scroll. */
  function touched(touch: TouchEvent) {
    if (held?.started) touch.preventDefault();
  }

  const listening = new AbortController();
  const { signal } = listening;
  scroller.addEventListener("pointerdown", down, { signal });
  scroller.addEventListener("pointermove", move, { signal });
  scroller.addEventListener("pointerup", up, { signal });
  scroller.addEventListener("pointercancel", canceled, { signal });
  scroller.addEventListener("touchmove", touched, { signal, passive: false });
  scroller.addEventListener("scroll", follow, { signal });
  window.addEventListener("keydown", keys, { signal, capture: true });
  return () => {
    giveUp();
    listening.abort();
  };
}
