import type { FindingLine } from "../ipc/types/FindingLine";
import type { Verdict } from "../ipc/types/Verdict";
import { t } from "../shared/words";
import type { Tone } from "../shared/tone";

const TONES: Record<Verdict, Tone> = {
  favorable: "good",
  neutral: "neutral",
  caution: "caution",
  "not-recommended": "bad",
  contraindicated: "stop",
};

/** The color and icon of a verdict; nothing known is a question, never an all-clear. */
export function toneOf(verdict: Verdict, notAsked = false): Tone {
  return notAsked && verdict === "neutral" ? "ask" : TONES[verdict];
}

/** What a verdict is called: "Good moment". */
export function verdictWord(verdict: Verdict): string {
  return t(`verdict-${verdict}`);
}

/** The verdict as screens and tests name it: `not-asked` stands apart from `neutral`. */
export function verdictName(verdict: Verdict, notAsked: boolean): string {
  return notAsked && verdict === "neutral" ? "not-asked" : verdict;
}

/** The findings without those that say what another one says: two massages on one day are one reason. */
export function eachOnce(findings: FindingLine[]): FindingLine[] {
  const said = new Set<string>();
  return findings.filter(({ sentence }) => !said.has(sentence) && said.add(sentence));
}

const WORST_FIRST: Verdict[] = [
  "contraindicated",
  "not-recommended",
  "caution",
  "neutral",
  "favorable",
];

/** Whether a verdict is worse than another. */
export function isWorse(verdict: Verdict, than: Verdict): boolean {
  return WORST_FIRST.indexOf(verdict) < WORST_FIRST.indexOf(than);
}
