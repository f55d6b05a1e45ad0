import { counted } from "#base";
import type { Findings } from "#views";
import type { Page } from "../page.ts";
import { Unknowns } from "../parts/cannot-tell.tsx";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { FindingItem } from "../parts/finding.tsx";
import { useHere } from "../parts/here.ts";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";
import { LinkOr } from "../records/link-or.tsx";

/** All findings, in order, and every question that was asked. */
export const findings: Page<Findings> = {
  kind: "findings",
  question: "What needs an answer?",
  title: () => "Findings",
  render: (model) => (
    <div class="cols">
      <Section id="all" title="Findings" note={`${model.rows.length} of ${model.of}`} class="w8">
        {model.rows.length > 0 && (
          <ol>
            {model.rows.map((row) => (
              <FindingItem key={row.id} finding={row} />
            ))}
          </ol>
        )}
        {model.empty !== null && <Empty of={model.empty} />}
        {model.more !== null && (
          <p class="more">
            <Coded text={model.more} />
          </p>
        )}
      </Section>
      <div class="w4 side">
        <Settled model={model} />
        <Unknowns rows={model.cannotTell} />
        <Asked model={model} />
      </div>
    </div>
  ),
};

/** What records already say something to, each with which. */
function Settled({ model }: { readonly model: Findings }) {
  const here = useHere();
  if (model.settled.length === 0) return null;
  return (
    <Section id="settled" title="Answered" note={model.settledNote ?? ""}>
      <ul class="pairs">
        {model.settled.map((row) => (
          <li key={row.id + row.by}>
            <State name={row.state}>{row.word}</State>{" "}
            <LinkOr to={row.link}>
              <Coded text={row.statement} />
            </LinkOr>
            <br />
            <a class="note" href={here.to(row.record)}>
              <Coded text={row.by} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every question that was asked, and what it found: nothing is fine because it was left out. */
const Asked = ({ model }: { readonly model: Findings }) => (
  <Section id="asked" title="Asked" note={counted(model.asked.length, "question")}>
    <details class="rest">
      <summary>What each found</summary>
      <ul class="log asked-rules">
        {model.asked.map((rule) => (
          <li key={rule.rule}>
            <span>
              <Coded text={rule.question} />
            </span>
            <span class="note">
              <Coded text={rule.found} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  </Section>
);
