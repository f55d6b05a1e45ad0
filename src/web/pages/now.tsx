import type { Overview } from "#views";
import type { Page } from "../page.ts";
import { Unknowns } from "../parts/cannot-tell.tsx";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { FindingItem } from "../parts/finding.tsx";
import { useHere } from "../parts/here.ts";
import { FactText, WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
import { Spark } from "../parts/spark.tsx";
import { Shape, State } from "../parts/state.tsx";

/** Where is direction, where is reality, what needs an answer? */
export const now: Page<Overview> = {
  kind: "now",
  question: "Where is direction, where is reality, and what needs an answer?",
  title: () => "Now",
  render: (model) => (
    <div class="cols">
      <Needs model={model} />
      <div class="w4 side">
        <Changed model={model} />
        <Unknowns rows={model.cannotTell} />
      </div>
      <Beside model={model} />
    </div>
  ),
};

function Needs({ model }: { readonly model: Overview }) {
  const here = useHere();
  const { rows, more, note, empty } = model.needs;
  return (
    <Section id="needs" title="Needs an answer" note={note} class="w8">
      {rows.length > 0 && (
        <ol>
          {rows.map((row) => (
            <FindingItem key={row.id} finding={row} />
          ))}
        </ol>
      )}
      {empty !== null && <Empty of={empty} />}
      {more !== null && (
        <p class="more">
          <a href={here.to({ kind: "findings", id: "" })}>{more}</a>
        </p>
      )}
      {model.asked.map((fact) => (
        <p key={fact.text} class="asked">
          <Shape name="unknown" />{" "}
          <span>
            <em>Asked, not asserted:</em> <FactText fact={fact} />
          </span>
        </p>
      ))}
    </Section>
  );
}

function Changed({ model }: { readonly model: Overview }) {
  const here = useHere();
  const { entries, note, empty } = model.changed;
  return (
    <Section id="changed" title="What changed" note={note}>
      {empty !== null && <Empty of={empty} />}
      <ol class="log">
        {entries.map((entry) => (
          <li key={entry.iso + entry.text}>
            <time dateTime={entry.iso}>{entry.day}</time>
            <span>
              <State name={entry.mark}>{entry.word}</State>
              {entry.link === null ? (
                <Coded text={entry.text} />
              ) : (
                <a href={here.to(entry.link)}>
                  <Coded text={entry.text} />
                </a>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What the team says, on land; what is, on water; the coast between them. */
function Beside({ model }: { readonly model: Overview }) {
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
            <BesideRow key={row.by} row={row} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** One thing said, and what is measured of it. */
function BesideRow({ row }: { readonly row: NonNullable<Overview["beside"]>["rows"][number] }) {
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
          {row.reads}
        </p>
        {row.spark !== null && <Spark spark={row.spark} />}
      </div>
    </li>
  );
}

const Lines = ({ of }: { readonly of: Overview["direction"] }) => (
  <>
    {of.lines.map((line) => (
      <p key={line.map((fact) => fact.text).join()}>
        {line.map((fact) => (
          <FactText key={fact.text} fact={fact} />
        ))}
      </p>
    ))}
    {of.empty !== null && <Empty of={of.empty} />}
  </>
);
