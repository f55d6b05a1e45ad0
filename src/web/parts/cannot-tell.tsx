import type { CannotTellRow } from "#views";
import { Coded } from "./coded.tsx";
import { Section } from "./section.tsx";
import { Shape } from "./state.tsx";

/** Questions told at once; the others when they are wanted. */
const first = 3;

/** Questions that were asked and could not be answered: nothing is fine because nothing was looked at. */
export function Unknowns({ rows }: { readonly rows: readonly CannotTellRow[] }) {
  if (rows.length === 0) return null;
  const rest = rows.slice(first);
  return (
    <Section id="cannot" title="Cannot tell" note="asked, and not answered">
      <Rows of={rows.slice(0, first)} />
      {rest.length > 0 && (
        <details class="rest">
          <summary>{rest.length} more</summary>
          <Rows of={rest} />
        </details>
      )}
    </Section>
  );
}

const Rows = ({ of }: { readonly of: readonly CannotTellRow[] }) => (
  <ul class="log unknowns">
    {of.map((row) => (
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
);
