/** Light, dark, or as the system says. */
export type Theme = "system" | "light" | "dark";

const KEPT = "warmdown.theme";
const dark = window.matchMedia("(prefers-color-scheme: dark)");

function kept(): Theme {
  const value = localStorage.getItem(KEPT);
  return value === "light" || value === "dark" ? value : "system";
}

/** The chosen theme, remembered between starts. */
export const theme = $state<{ choice: Theme }>({ choice: kept() });

function paint(): void {
  const isDark = theme.choice === "dark" || (theme.choice === "system" && dark.matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}

/** Chooses a theme and remembers it. */
export function chooseTheme(choice: Theme): void {
  theme.choice = choice;
  localStorage.setItem(KEPT, choice);
  paint();
}

dark.addEventListener("change", paint);
paint();
