// What can be done from anywhere, by name: the commands of the palette.
import { backUpNow } from "../clinic/backUpNow";
import { session, type Screen } from "../clinic/session.svelte";
import { bookView, VIEWS } from "../features/book/bookView.svelte";
import { SETTINGS_PARTS } from "../clinic/settingsParts";
import { waiting } from "../clinic/waiting.svelte";
import type { Choice } from "../shared/choice";
import { chooseTheme } from "../shared/theme.svelte";
import { t } from "../shared/words";

/** What only the frame around the screens can do. */
interface Desk {
  screens: Screen[];
  go: (screen: Screen) => void;
  book: () => void;
  print: () => void;
  choosePerson: () => void;
  showKeys: () => void;
}

/** The commands in the language that is spoken, each with its key where it has one. */
export function commandsOf(desk: Desk): Choice[] {
  return [
    {
      label: t("ui-new-booking"),
      also: t("ui-also-booking"),
      key: "Ctrl N",
      icon: "plus",
      run: () => desk.book(),
    },
    {
      label: t("ui-new-client"),
      icon: "plus",
      run: () => {
        desk.go("clients");
        session.newClient = true;
      },
    },
    {
      label: t("ui-wait-add"),
      also: t("ui-also-waiting"),
      icon: "waiting",
      run: () => (waiting.form = {}),
    },
    ...desk.screens.map((screen, index) => ({
      label: t(`ui-nav-${screen}`),
      also: screen === "settings" ? "" : t(`ui-also-${screen}`),
      key: `Ctrl ${index + 1}`,
      icon: screen,
      run: () => desk.go(screen),
    })),
    ...VIEWS.map((view, index) => ({
      label: `${t("ui-nav-book")}: ${t(`ui-view-${view}`)}`,
      also: t("ui-also-views"),
      key: String(index + 1),
      icon: "book" as const,
      run: () => {
        bookView.show(view);
        desk.go("book");
      },
    })),
    { label: t("ui-undo-last"), key: "Ctrl Z", icon: "undo", run: () => session.undo() },
    {
      label: t("ui-redo-last"),
      key: "Ctrl Shift Z",
      icon: "redo",
      run: () => session.redo(),
    },
    ...SETTINGS_PARTS.map(([part, label]) => ({
      label: `${t("ui-nav-settings")}: ${t(label)}`,
      also: t(`ui-also-${part}`),
      icon: "settings" as const,
      run: () => {
        session.settingsPart = part;
        desk.go("settings");
      },
    })),
    {
      label: t("ui-back-up-now"),
      also: t("ui-also-back-up"),
      icon: "save",
      run: () => void backUpNow().catch((thrown) => session.say(thrown)),
    },
    {
      label: t("ui-print-open"),
      also: t("ui-also-print"),
      key: "Ctrl P",
      icon: "print",
      run: desk.print,
    },
    { label: t("ui-person-who"), icon: "person", run: desk.choosePerson },
    {
      label: t("ui-keys"),
      also: t("ui-also-keys"),
      key: "?",
      icon: "keys",
      run: desk.showKeys,
    },
    { label: t("ui-theme-light"), icon: "sun", run: () => chooseTheme("light") },
    { label: t("ui-theme-dark"), icon: "moon", run: () => chooseTheme("dark") },
    { label: t("ui-theme-system"), icon: "system", run: () => chooseTheme("system") },
  ];
}
