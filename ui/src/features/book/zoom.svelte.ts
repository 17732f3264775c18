/** Minutes that a line of the time grid may stand for, from near to far. */
export const LINES = [5, 10, 15, 20, 30, 60];

const KEPT = "warmdown.zoom";
const USUAL = 30;
/** Pixels of a line; from afar it still holds half an hour's name. */
const HEIGHT = 32;
const FAR_HEIGHT = 44;

class Zoom {
  /** Minutes of a line. Remembered between starts. */
  line = $state(LINES.find((line) => line === Number(localStorage.getItem(KEPT))) ?? USUAL);

  /** Pixels of a line. */
  get height(): number {
    return this.line === 60 ? FAR_HEIGHT : HEIGHT;
  }

  /** Pixels of a minute. */
  get pixels(): number {
    return this.height / this.line;
  }

  /** How far apart the times beside the grid stand, in minutes. */
  get labels(): number {
    return this.line < 20 ? this.line * 2 : 60;
  }

  /** Whether the grid can come nearer (1), or go further away (-1). */
  can(nearer: 1 | -1): boolean {
    return LINES[LINES.indexOf(this.line) - nearer] !== undefined;
  }

  /** Comes nearer (1), or goes further away (-1), as far as there is. */
  by(nearer: 1 | -1): void {
    this.line = LINES[LINES.indexOf(this.line) - nearer] ?? this.line;
    localStorage.setItem(KEPT, String(this.line));
  }
}

/** How near this window shows the hours of a day. */
export const zoom = new Zoom();
