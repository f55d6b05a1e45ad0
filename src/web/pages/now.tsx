import type { Overview } from "#views";
import type { Page } from "../page.ts";
import { Unknowns } from "../parts/cannot-tell.tsx";
import { Beside } from "../parts/beside.tsx";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { FindingItem } from "../parts/finding.tsx";
import { useHere } from "../parts/here.ts";
import { FactText } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
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
      <p class="more">
        <a href={here.to({ kind: "findings", id: "" })}>{more ?? "All that was asked, and what was found"}</a>
        <a href={here.to({ kind: "questions", id: "" })}>What to ask next, and whom</a>
      </p>
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
