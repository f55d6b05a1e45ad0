import type { Here } from "../parts/here.ts";
import { navigation } from "../shell/nav.ts";

/** Keys of every page: `g` and a letter for a screen, `/` or Ctrl-K to search, `?` for the list. None works while somebody types. */
export function listenToKeys(here: Here): void {
  let after = "";
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") return act(event, focusSearch);
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isBusy()) return;
    const screen = after === "g" ? navigation.find(({ key }) => key === event.key) : undefined;
    after = event.key;
    if (screen !== undefined) act(event, () => location.assign(here.to({ kind: screen.kind, id: "" })));
    else actOn(event);
  });
}

function actOn(event: KeyboardEvent): void {
  if (event.key === "/") act(event, focusSearch);
  else if (event.key === "?") act(event, () => document.getElementById("keys")?.togglePopover());
  else if (event.key === "c") act(event, () => document.getElementById("copy")?.click());
  else if (event.key === "t") act(event, nextTheme);
  else if (event.key === "e") act(event, () => press("#edit"));
  else if (event.key === "n") act(event, () => press("[id^=new-]"));
}

function act(event: KeyboardEvent, what: () => void): void {
  event.preventDefault();
  what();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input:not([type=radio]), textarea, select, [contenteditable]") !== null;

/** As if it had been reached by Tab: the focus comes back to it when its dialog closes. */
function press(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  element?.click();
}

/** An open dialog has the keys to itself. */
const isBusy = (): boolean => document.querySelector("dialog:modal") !== null;

function focusSearch(): void {
  const input = document.getElementById("q");
  if (input instanceof HTMLInputElement) {
    input.focus();
    input.select();
  }
}

function nextTheme(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>("input[name=theme]")];
  const at = radios.findIndex((radio) => radio.checked);
  radios[(at + 1) % radios.length]?.click();
}
