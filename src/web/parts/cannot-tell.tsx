import type { CannotTellRow } from "#views";
import { Coded } from "./coded.tsx";
import { Section } from "./section.tsx";
import { Shape } from "./state.tsx";

/** Questions that were asked and could not be answered: nothing is fine because nothing was looked at. */
export function Unknowns({ rows }: { readonly rows: readonly CannotTellRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section id="cannot" title="Cannot tell" note="asked, and not answered">
      <ul class="log unknowns">
        {rows.map((row) => (
          <li key={row.rule}>
            <Shape name="unknown" />
            <span>
              <Coded text={row.question} />{" "}
              <span class="soft">
                <Coded text={`${row.reason} ${row.hint}`} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
