// What all screens share: the clinic, what can be booked, where the desk is, and the one way to change something.
import { ask, refusalFrom, whenDamaged, type Commands } from "../ipc";
import type { Catalog } from "../ipc/types/Catalog";
import type { ClinicSettings } from "../ipc/types/ClinicSettings";
import type { ClinicStatus } from "../ipc/types/ClinicStatus";
import type { Document as Paper } from "../ipc/types/Document";
import type { Kept } from "../ipc/types/Kept";
import type { Therapist } from "../ipc/types/Therapist";
import type { MassageType } from "../ipc/types/MassageType";
import { beginWeekOn } from "../shared/civil";
import { forgetTyping, typedFields } from "../shared/ownTyping";
import { kept as unsaved } from "../shared/kept.svelte";
import { showToast, type ToastAction } from "../shared/toasts.svelte";
import { speak, systemLanguage, t, type Language } from "../shared/words";
import { sayHoldings } from "./backup";
import { ComingDays } from "./comingDays";
import { EMPTY } from "./emptyCatalog";
import type { SettingsPart } from "./settingsParts";
import { hasLeft } from "./therapists";
import { WEEK_STARTS } from "./weekStarts";
import { working } from "./working.svelte";

const PERSON = "warmdown.person";

/** A screen of the sidebar. */
export type Screen = "today" | "book" | "clients" | "waiting" | "settings";

/** The commands that change something and tell how to undo it. */
type Changing = {
  [Name in keyof Commands]: Commands[Name]["reply"] extends Kept ? Name : never;
}[keyof Commands];

class Session {
  status = $state.raw<ClinicStatus | null>(null);
  catalog = $state.raw<Catalog>(EMPTY);
  /** What the screens speak: the clinic's language, or the system's until there is a clinic. */
  language = $state<Language>(systemLanguage());
  /** Why the file could not be opened. */
  trouble = $state.raw<Error | null>(null);
  /** Whether the file is damaged: a copy is offered instead of the screens. */
  damaged = $state(false);
  screen = $state<Screen>("today");
  settingsPart = $state<SettingsPart>("clinic");
  /** The day that the book shows. */
  day = $state("");
  /** The client whose page is open. */
  client = $state<number | null>(null);
  /** Whether somebody new is being entered in the list of clients. */
  newClient = $state(false);
  /** The appointment whose details are open. */
  appointment = $state<number | null>(null);
  /** The document that lies on the desk, to be looked at and printed. */
  paper = $state.raw<Paper | null>(null);
  /** Who stands at this desk; empty for nobody in particular. Remembered between starts. */
  person = $state(localStorage.getItem(PERSON) ?? "");
  /** Grows when something kept may have changed; what screens load depends on it. */
  revision = $state(0);
  /** The latest change made here. */
  lastChange = $state(0);
  /** Grows when something was undone or done again. */
  takenBack = $state(0);

  /** So many of one's latest changes cannot be undone, which has been said. */
  #passing = 0;
  #paper = new ComingDays((thrown) => this.say(thrown));
  /** Of the file, as last seen; grows when another program writes. */
  #version = 0;
  /** Which opening this is: the file is looked after once each. */
  #opening = 0;

  constructor() {
    speak(this.language);
    whenDamaged(() => (this.damaged = true));
  }

  /** The clinic's own facts; only asked for once there is a clinic. */
  get clinic(): ClinicSettings {
    const clinic = this.status?.clinic;
    if (!clinic) throw new Error("no clinic yet");
    return clinic;
  }

  get today(): string {
    return this.status?.today ?? "";
  }

  /** The massage types that are booked. */
  get bookable(): MassageType[] {
    return this.catalog.massageTypes.filter(
      ({ retiredOn }) => retiredOn === null || retiredOn > this.today,
    );
  }

  /** The therapists who still work here on a day. */
  working(day: string): Therapist[] {
    return this.catalog.therapists.filter((therapist) => !hasLeft(therapist, day || this.today));
  }

  therapist(id: number): Therapist | undefined {
    return this.catalog.therapists.find((therapist) => therapist.id === id);
  }

  massageType(id: string): MassageType | undefined {
    return this.catalog.massageTypes.find((type) => type.id === id);
  }

  /** Speaks a language: to the screens, and to the core while there is no clinic that has its own. */
  async speak(language: Language): Promise<void> {
    speak(language);
    this.language = language;
    await ask("speak", { language });
  }

  /** Takes what the core says of the clinic, and its language and weeks with it. */
  #show(status: ClinicStatus): void {
    if (status.clinic) {
      const { language, weekStart } = status.clinic;
      speak(language);
      beginWeekOn(WEEK_STARTS.find(([start]) => start === weekStart)?.[1] ?? 1);
      this.language = language;
    }
    this.status = status;
  }

  /** Reads everything anew: at the start, and when another clinic takes this one's place. */
  async open(status?: ClinicStatus): Promise<void> {
    const opening = ++this.#opening;
    try {
      if (!this.status) await this.speak(this.language);
      await working.during(ask("open_file", {}));
      await ask("stand_at_desk", { name: this.person });
      // Asked before anything is read: what another program writes from here on is noticed.
      this.#version = await ask("data_version", {});
      const opened = status ?? (await ask("clinic_status", {}));
      if (opened.clinic) this.catalog = await ask("catalog", {});
      if (!this.day || this.status?.file !== opened.file) this.day = opened.today;
      unsaved.open(opened.file);
      this.#show(opened);
      this.trouble = null;
      this.damaged = false;
      this.revision++;
      void this.#lookAfterFile(opening);
      this.#paper.follow();
    } catch (thrown) {
      this.trouble = refusalFrom(thrown);
    }
  }

  /** The day's copy, and a look at every page of the file, while people work. */
  async #lookAfterFile(opening: number): Promise<void> {
    try {
      const said = await working.during(ask("look_after_file", {}));
      if (said && opening === this.#opening) showToast(said, "trouble");
    } catch (thrown) {
      const refusal = refusalFrom(thrown);
      if (opening === this.#opening && refusal.code !== "damaged")
        showToast(t("ui-daily-backup-failed", { why: refusal.message }), "trouble");
    }
  }

  /** Puts a copy in the place of the file and goes on with it. */
  async restore(from: string): Promise<void> {
    const restored = await working.during(ask("restore_backup", { from }));
    await this.enter(await ask("clinic_status", {}));
    showToast(t("ui-restored", { holdings: sayHoldings(restored) }), "done");
  }

  /** Forgets what belonged to the last clinic, then opens the next. */
  async enter(status: ClinicStatus): Promise<void> {
    this.client = this.appointment = this.paper = null;
    this.screen = "today";
    this.day = status.today;
    await this.open(status);
  }

  /** Clinic, catalog and clock, after something changed. */
  async refresh(): Promise<void> {
    const [status, catalog] = await Promise.all([ask("clinic_status", {}), ask("catalog", {})]);
    this.#show(status);
    if (status.clinic) this.catalog = catalog;
    this.revision++;
    this.#paper.follow();
  }

  /** Changes something. What was done is said with a way to undo it; a refusal is thrown. */
  async keep<Name extends Changing>(
    name: Name,
    args: Commands[Name]["args"],
    actions: (kept: Kept) => ToastAction[] = () => [],
  ): Promise<Kept> {
    // What was typed and is kept now is the clinic's to undo, no longer the field's.
    const fields = typedFields(document.activeElement);
    const kept: Kept = (await ask(name, args)) as Kept;
    fields.forEach(forgetTyping);
    this.#passing = 0;
    const undo: ToastAction = {
      label: t("ui-undo"),
      key: "Ctrl Z",
      testid: "toast-undo",
      run: () => void this.undo(kept.change),
    };
    showToast(kept.said, "done", [...actions(kept), undo]);
    await this.refresh().catch((thrown) => this.say(thrown));
    this.lastChange = kept.change;
    return kept;
  }

  /** Undoes a change, or one's own last one that still holds. */
  async undo(change?: number): Promise<void> {
    const redo: ToastAction = {
      label: t("ui-redo"),
      key: "Ctrl Shift Z",
      testid: "toast-redo",
      run: () => void this.redo(),
    };
    await this.#takeBack(
      () =>
        change === undefined
          ? ask("undo_last", { passing: this.#passing }).catch((thrown) => {
              // It is said once; the next time goes on to the change before.
              if (refusalFrom(thrown).code === "outdated") this.#passing++;
              throw thrown;
            })
          : ask("undo", { id: change }),
      change === undefined ? [redo] : [],
    );
  }

  /** Does again what oneself undid last. */
  async redo(): Promise<void> {
    const undo: ToastAction = {
      label: t("ui-undo"),
      key: "Ctrl Z",
      testid: "toast-undo",
      run: () => void this.undo(),
    };
    await this.#takeBack(() => ask("redo_last", {}), [undo]);
  }

  async #takeBack(work: () => Promise<Kept>, actions: ToastAction[]): Promise<void> {
    try {
      const kept = await work();
      showToast(kept.said, "done", actions);
      this.takenBack++;
      await this.refresh();
      this.lastChange = kept.change;
    } catch (thrown) {
      this.say(thrown);
    }
  }

  /** Notes who stands at this desk from now on. */
  async choosePerson(name: string): Promise<void> {
    await ask("stand_at_desk", { name });
    this.person = name.trim();
    localStorage.setItem(PERSON, this.person);
  }

  /** Shows what went wrong. */
  say(thrown: unknown): void {
    showToast(refusalFrom(thrown).message, "trouble");
  }

  /** Each second: whether another program wrote to the file, or the minute turned. */
  async watch(): Promise<void> {
    if (!this.status?.clinic) return;
    try {
      const version = await ask("data_version", {});
      const wrote = version !== this.#version;
      this.#version = version;
      if (wrote) await this.refresh();
    } catch {
      // The next second asks again; a file that is gone shows when it is used.
    }
  }

  /** The clock of the core, once a minute. */
  async tick(): Promise<void> {
    if (!this.status?.clinic) return;
    const status = await ask("clinic_status", {}).catch(() => null);
    if (status && status.now !== this.status.now) {
      if (status.today !== this.status.today) this.#paper.follow();
      this.#show(status);
      this.revision++;
    }
  }
}

/** The one session of this window. */
export const session = new Session();
