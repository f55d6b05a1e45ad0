import type { Sheet } from "#views";
import { Coded } from "../parts/coded.tsx";
import { useHere } from "../parts/here.ts";
import { type Theme, themes } from "./theme.ts";

interface FooterProps {
  readonly sheet: Sheet | undefined;
  readonly version: string;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** What was read, what this may not be used for, the theme, and where the keys are listed. */
export function Footer({ sheet, version, theme, onTheme }: FooterProps) {
  const here = useHere();
  return (
    <footer class="foot">
      <p>{sheet !== undefined && <Coded text={[...here.notes, ...sheet.coverage, sheet.people].join(" ")} />}</p>
      <fieldset class="choice">
        <legend>Theme</legend>
        {themes.map(({ id, word }) => (
          <label key={id}>
            <input type="radio" name="theme" id={`theme-${id}`} checked={theme === id} onChange={() => onTheme(id)} />
            {word}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" class="how" popovertarget="keys">
          <kbd>?</kbd> all keys
        </button>{" "}
        · Fairlead {version}
        {here.live && ", nothing left this machine"}
      </p>
    </footer>
  );
}
