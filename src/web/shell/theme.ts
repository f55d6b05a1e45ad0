/** Light and dark, by their names on a chart: printed paper, and the night bridge. */
export const themes = [
  { id: "system", word: "As the system" },
  { id: "paper", word: "Paper" },
  { id: "night", word: "Night bridge" },
] as const;
export type Theme = (typeof themes)[number]["id"];

const key = "fairlead-theme";

/** What was chosen before; a browser that keeps nothing follows the system. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme.id === stored)?.id ?? "system";
  } catch {
    return "system"; // storage is switched off: the choice lasts for this page
  }
}

/** Sets the attribute the tokens follow, and keeps the choice. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the choice lasts for this page.
  }
}
