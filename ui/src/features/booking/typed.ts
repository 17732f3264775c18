// The booking form's fields, and what may fill them when it is opened.
import type { ClientHit } from "../../ipc/types/ClientHit";
import type { Goal } from "../../ipc/types/Goal";
import type { Answers } from "./answers";
import { NOTHING } from "./ownWords";
import { ONCE, type Repeat } from "./repeat";

/** What may be known when the form is opened from elsewhere. */
export interface Prefill {
  client?: ClientHit;
  therapist?: number;
  room?: number | null;
  start?: string;
  massageType?: string;
  minutes?: number | null;
  /** The entry of the wait list that the booking answers. */
  wait?: number;
}

/** What is typed, as it survives a closed form and a crash. */
export interface Typed {
  client: ClientHit | null;
  clientText: string;
  /** A client who is being added. */
  fresh: { name: string; phone: string } | null;
  /** Whom reason and answers are about: the client who was chosen last. */
  about: number | null;
  massageType: string;
  minutes: number;
  therapist: number;
  /** `null` to have one chosen. */
  room: number | null;
  day: string;
  minute: number;
  goal: Goal | null;
  reason: string;
  answers: Answers;
  repeat: Repeat;
  /** The entry of the wait list that it answers. */
  wait: number | null;
}

export const BLANK: Typed = {
  client: null,
  clientText: "",
  fresh: null,
  about: null,
  massageType: "",
  minutes: 60,
  therapist: 0,
  room: null,
  day: "",
  minute: 540,
  goal: null,
  ...NOTHING,
  repeat: ONCE,
  wait: null,
};
