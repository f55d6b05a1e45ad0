import type { Overview } from "#views";
import { Coded, opening } from "./coded.tsx";
import { Empty } from "./empty.tsx";
import { useHere } from "./here.ts";
import { FactText, WithHow } from "./how.tsx";
import { Section } from "./section.tsx";
import { Spark } from "./spark.tsx";
import { State } from "./state.tsx";

type Row = NonNullable<Overview["beside"]>["rows"][number];

/** What the team says, on land; what is, on water; the coast between them. */
export function Beside({ model }: { readonly model: Overview }) {
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

/** One thing said, and beside it its figure with unit, its state in a word, and the line behind it. */
function SaidAndIs({ row }: { readonly row: Row }) {
  const here = useHere();
  return (
    <li class="said">
      <div class="land">
        <p class="note">{row.kind}</p>
        <h3>
          {row.link === null ? (
            <Coded text={row.said} />
          ) : (
            <a href={here.to(row.link)}>
              <Coded text={row.said} />
            </a>
          )}
        </h3>
        <p class="note">
          <Coded text={row.by} />
        </p>
      </div>
      <div class="water">
        <p class="figure">
          <WithHow how={row.figure.how}>{row.figure.text}</WithHow>
          <span class="unit">{row.unit}</span>
        </p>
        <p class="read">
          <State name={row.mark}>{row.word}</State>
          <br />
          <Coded text={row.reads} />
        </p>
        {row.spark === null ? (
          <p class="unsurveyed note">not measured</p>
        ) : (
          <figure>
            <Spark spark={row.spark} />
            <figcaption class="vh">{row.spark.label}</figcaption>
          </figure>
        )}
      </div>
    </li>
  );
}
