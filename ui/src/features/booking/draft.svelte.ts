import { roomsOn } from "../../clinic/rooms";
import { session } from "../../clinic/session.svelte";
import { lengthsOf } from "../../clinic/therapists";
import { tintsFor } from "../../clinic/tints";
import { ask } from "../../ipc";
import type { BookingDraft } from "../../ipc/types/BookingDraft";
import type { ClientHit } from "../../ipc/types/ClientHit";
import type { SeriesDraft } from "../../ipc/types/SeriesDraft";
import type { Question } from "../../ipc/types/Question";
import { addDays, dayOf, minuteOf, startAt } from "../../shared/civil";
import { Latest } from "../../shared/latest";
import type { TintDays } from "../../shared/tone";
import { onceKept, onceTakenBack, toKeep, wantKeeping } from "./answers";
import { ANYBODY, firstFree, guessMoment } from "./firstMoment";
import { NOTHING, OwnWords } from "./ownWords";
import { suggesting } from "./suggesting.svelte";
import { seriesOf } from "./repeat";
import { BLANK, type Prefill, type Typed } from "./typed";

/** The booking that is being typed. It stays when the form closes, until it is booked or cleared. */
class Draft {
  open = $state(false);
  typed = $state<Typed>({ ...BLANK });
  /** Grows when the form is asked for, so that it takes the focus: on the moment when the client is given. */
  summoned = $state(0);
  clientGiven = $state(false);
  /** Whether a free start is being looked for: until then there is nothing to judge. */
  seeking = $state(false);
  /** Grows when the moment was chosen elsewhere than in its fields. */
  chosen = $state(0);
  /** The question whose own form is open. */
  entering = $state<Question | null>(null);
  /** The name of a client who was chosen and is no longer there. */
  lost = $state<string | null>(null);
  #own = new OwnWords();
  #keeping: Promise<void> | null = null;
  #takenBack = 0;
  #seeking = new Latest();

  /** The draft as the core wants it; `null` while there is nothing to choose from. */
  get question(): BookingDraft | null {
    const typed = this.typed;
    if (this.seeking) return null;
    if (!session.massageType(typed.massageType) || !session.therapist(typed.therapist)) return null;
    return {
      appointment: null,
      client: typed.client?.id ?? null,
      therapist: typed.therapist,
      room: roomsOn(typed.day).some(({ id }) => id === typed.room) ? typed.room : null,
      massageType: typed.massageType,
      minutes: typed.minutes,
      start: startAt(typed.day, typed.minute),
      goal: typed.goal,
    };
  }

  /** The series that is planned; `null` for a booking that comes once. */
  get series(): SeriesDraft | null {
    return this.typed.client ? seriesOf(this.question, this.typed.repeat) : null;
  }

  /** Colors the days of a month for the client and the massage that are chosen. */
  get tint(): TintDays | undefined {
    const { client, massageType, minutes } = this.typed;
    return client && session.massageType(massageType)
      ? tintsFor({ client: client.id, massageType, minutes })
      : undefined;
  }

  /** Opens the form; what was typed before stays where nothing else was chosen. */
  summon(prefill: Prefill = {}): void {
    const typed = this.typed;
    if (prefill.start) this.#stopSeeking();
    else if (!this.open && !typed.client && !typed.clientText) this.#suggestMoment();
    if (prefill.client) {
      this.chooseClient(prefill.client);
      typed.clientText = prefill.client.name;
    }
    if (prefill.therapist) typed.therapist = prefill.therapist;
    if (prefill.room !== undefined) typed.room = prefill.room;
    this.chosen++;
    if (prefill.start) {
      typed.day = dayOf(prefill.start);
      typed.minute = minuteOf(prefill.start);
    }
    if (prefill.minutes) typed.minutes = prefill.minutes;
    if (prefill.massageType) typed.massageType = prefill.massageType;
    if (prefill.wait) typed.wait = prefill.wait;
    this.settle();
    session.appointment = null;
    this.open = true;
    this.clientGiven = !!prefill.client;
    this.summoned++;
  }

  /** Opens the form for a client's next massage, at the best moment of the coming weeks; with the same therapist if equal. */
  async summonNext(
    next: Required<Pick<Prefill, "client" | "therapist" | "massageType">> & { minutes: number },
  ) {
    const { client, therapist, massageType, minutes } = next;
    const wish = {
      client: client.id,
      massageType,
      minutes,
      from: addDays(session.today, 1),
      therapist,
      weekdays: [],
      between: null,
    };
    const [best] = await ask("suggest_slots", wish).catch(() => []);
    this.summon(best ? { ...next, start: best.start, therapist: best.therapist.id } : next);
  }

  /** Opens the form for a client on a day, at the first of its best free starts. */
  async summonOn(client: ClientHit, day: string): Promise<void> {
    this.summon({ client, start: startAt(day, this.typed.minute) });
    session.day = day;
    const { massageType, minutes } = this.typed;
    const wish = { massageType, minutes, from: day, days: 1, ...ANYBODY, client: client.id };
    const [first] = await ask("find_slots", wish).catch(() => []);
    // Unless the desk has gone on meanwhile.
    const typed = this.typed;
    if (!first || typed.client?.id !== client.id || typed.day !== day) return;
    typed.therapist = first.therapist.id;
    typed.minute = minuteOf(first.start);
  }

  /** Takes a client, or nobody; what was written about another one stays with that one. */
  chooseClient(client: ClientHit | null): void {
    const typed = this.typed;
    if (client) {
      const { reason, answers } = $state.snapshot(typed);
      Object.assign(typed, this.#own.turn({ reason, answers }, typed.about, client.id));
      if (typed.about !== client.id) this.entering = typed.wait = null;
      typed.about = client.id;
    }
    typed.client = client;
    this.lost = null;
  }

  /** Lets go of a client who is no longer there: whoever was just added may have been undone. */
  loseClient(): void {
    const name = this.typed.client?.name;
    if (!name) return;
    this.typed = { ...this.typed, client: null, about: null, ...NOTHING };
    this.entering = null;
    this.lost = name;
  }

  /** Keeps the answers given so far in the client's calendar. Throws a `Refusal`. */
  async keepAnswers(): Promise<void> {
    while (this.#keeping || (this.typed.client && wantKeeping(this.typed.answers))) {
      this.#keeping ??= this.#sendAnswers().finally(() => (this.#keeping = null));
      await this.#keeping;
    }
  }

  async #sendAnswers(): Promise<void> {
    const { about, answers } = $state.snapshot(this.typed);
    if (about === null) return;
    await session.keep("answer_questions", toKeep(about, answers));
    if (this.typed.about === about) this.typed.answers = onceKept(answers, this.typed.answers);
  }

  /** After an undo somewhere: answers that had been kept may be gone again. */
  lookAtAnswers(): void {
    if (this.#takenBack === session.takenBack) return;
    this.#takenBack = session.takenBack;
    this.typed.answers = onceTakenBack(this.typed.answers);
  }

  /** Makes type, length and therapist ones that exist. */
  settle(): void {
    const therapists = session.working(this.typed.day);
    const typed = this.typed;
    const type =
      session.bookable.find((each) => each.id === typed.massageType) ?? session.bookable[0];
    if (type) {
      typed.massageType = type.id;
    }
    if (!therapists.some((each) => each.id === typed.therapist))
      typed.therapist = therapists[0]?.id ?? 0;
    if (type) {
      const sold = lengthsOf(type, session.therapist(typed.therapist));
      const lengths = sold.map((duration) => duration.minutes);
      if (!lengths.includes(typed.minutes))
        typed.minutes = lengths.find((length) => length >= typed.minutes) ?? lengths[0] ?? 60;
    }
    if (!typed.day) this.#suggestMoment();
  }

  /** The first free start from now, on the day that the book shows or soon after; until it is found, a guess. */
  #suggestMoment(): void {
    Object.assign(this.typed, guessMoment(this.typed.therapist));
    this.seeking = true;
    const { day, minute, therapist, massageType, minutes } = this.typed;
    void this.#seeking
      .run(() => firstFree(massageType, minutes, day))
      .then((free) => {
        if (free === undefined) return;
        this.seeking = false;
        const typed = this.typed;
        // Unless the desk has chosen meanwhile.
        const untouched =
          typed.day === day && typed.minute === minute && typed.therapist === therapist;
        if (!free || !untouched) return;
        typed.therapist = free.therapist.id;
        typed.day = dayOf(free.start);
        typed.minute = minuteOf(free.start);
      });
  }

  #stopSeeking(): void {
    this.#seeking.forget();
    this.seeking = false;
  }

  /** Starts anew; the moment stays as a start for the next one. */
  clear(): void {
    const { massageType, minutes, therapist } = this.typed;
    this.typed = { ...BLANK, massageType, minutes, therapist };
    this.#own.forget();
    this.chosen++;
    this.entering = this.lost = null;
    suggesting.on = false;
    this.#suggestMoment();
    this.keep();
  }

  #key(): string {
    return `warmdown.draft.${session.status?.file ?? ""}`;
  }

  /** Remembers what is typed. */
  keep(): void {
    localStorage.setItem(this.#key(), JSON.stringify(this.typed));
  }

  /** Brings back what was typed before the program ended. */
  restore(): void {
    this.typed = { ...BLANK };
    try {
      const kept = localStorage.getItem(this.#key());
      if (kept) this.typed = { ...BLANK, ...(JSON.parse(kept) as Partial<Typed>) };
      this.typed.about ??= this.typed.client?.id ?? null;
    } catch {
      // An unreadable draft is as good as none.
    }
    if (this.typed.day < session.today) this.typed.day = "";
    this.settle();
    void this.#recognize();
  }

  /** Lets go of a remembered client who is nobody, or somebody else, in this clinic: the file may hold another one by now. */
  async #recognize(): Promise<void> {
    const client = this.typed.client;
    if (!client) return;
    const known = await ask("client_page", { id: client.id }).catch(() => null);
    if (known?.client.name !== client.name && this.typed.client?.id === client.id)
      this.typed = {
        ...this.typed,
        client: null,
        clientText: "",
        about: null,
        goal: null,
        ...NOTHING,
      };
  }
}

/** The one booking form of this window. */
export const draft = new Draft();
