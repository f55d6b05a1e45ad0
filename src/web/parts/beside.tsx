import type { Overview } from "#views";
import { opening } from "./coded.tsx";
import { Empty } from "./empty.tsx";
import { useHere } from "./here.ts";
import { FactText } from "./how.tsx";
import { Section } from "./section.tsx";
import { SaidAndIs } from "./said-and-is.tsx";

/** What the team says, on land; what is, on water; the coast between them. */
export function Beside({ model }: { readonly model: Overview }) {
  const here = useHere();
  const { direction, reality, sheet, beside } = model;
  return (
    <Section id="beside" title="Direction beside reality" note={beside?.note}>
      <div class="shore colhead" aria-hidden="true">
        <span>What we say</span>
        <span>What is, at {sheet.at.short}</span>
      </div>
      <div class="said">
        <div class="land lines">
          <Lines of={direction} />
        </div>
        <div class="water lines">
          <Lines of={reality} />
        </div>
      </div>
      {beside !== null && (
        <ul>
          {beside.rows.map((row) => (
            <SaidAndIs key={row.said + row.by} row={row} />
          ))}
        </ul>
      )}
      <p class="more">
        <a href={here.to({ kind: "direction", id: "" })}>All goals, principles and decisions, each beside what is</a>
      </p>
    </Section>
  );
}

const Lines = ({ of }: { readonly of: Overview["direction"] }) => (
  <>
    {of.lines.map((line) => (
      <p key={line.map((fact) => fact.text).join()}>
        {line.map((fact, index) => (
          <FactText key={fact.text} fact={index === 0 ? { ...fact, text: opening(fact.text) } : fact} />
        ))}
      </p>
    ))}
    {of.empty !== null && <Empty of={of.empty} />}
  </>
);
