// The answers to the desk's three questions, from the moment they are given until they are kept.
import type { AnswerQuestions } from "../../ipc/types/AnswerQuestions";
import type { Question } from "../../ipc/types/Question";
import type { RaceFields } from "../../ipc/types/RaceFields";
import type { RunFields } from "../../ipc/types/RunFields";

/** An answer. */
export interface Answer<Fields> {
  /** What is to be entered; `null` for "no". */
  entered: Fields | null;
  /** How it reads in the form. */
  said: string;
  /** The core has it already. */
  kept?: boolean;
}

/** What has been answered; `null` for what nobody has asked yet. */
export interface Answers {
  race: Answer<RaceFields> | null;
  last: Answer<RunFields> | null;
  after: Answer<RunFields> | null;
}

export const NO_ANSWERS: Answers = { race: null, last: null, after: null };

const QUESTIONS: Question[] = ["race", "last", "after"];

/** Whether all three are answered: then the calendar counts as asked for. */
function isComplete(answers: Answers): boolean {
  return QUESTIONS.every((question) => answers[question]);
}

/** Whether there is an answer, a "no" among them, that the core does not have. */
export function wantKeeping(answers: Answers): boolean {
  return QUESTIONS.some((question) => answers[question] && !answers[question].kept);
}

/** The answers as the core keeps them: what was asked stays apart from what was not. */
export function toKeep(client: number, { race, last, after }: Answers): AnswerQuestions {
  const run = (answer: Answer<RunFields> | null) =>
    answer && !answer.kept ? { run: answer.entered } : null;
  return {
    client,
    nearRace: race && !race.kept ? { race: race.entered } : null,
    lastRun: run(last),
    hardWorkoutAfter: run(after),
  };
}

/** What is left once some were kept; what was answered meanwhile still has to be. */
export function onceKept(sent: Answers, now: Answers): Answers {
  if (isComplete(sent)) return { ...NO_ANSWERS };
  const left = { ...now };
  for (const question of QUESTIONS) {
    const answer = now[question];
    if (answer && JSON.stringify(answer) === JSON.stringify(sent[question]))
      left[question] = { ...answer, kept: true } as never;
  }
  return left;
}

/** What still holds after something was undone: what was kept may be gone again, and is asked anew. */
export function onceTakenBack(answers: Answers): Answers {
  const left = { ...answers };
  for (const question of QUESTIONS) if (left[question]?.kept) left[question] = null;
  return left;
}
