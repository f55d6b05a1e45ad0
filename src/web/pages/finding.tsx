import type { FindingModel } from "#views";
import type { Page } from "../page.ts";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { FindingItem } from "../parts/finding.tsx";
import { useHere } from "../parts/here.ts";
import { FactText } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
import { Shape, State } from "../parts/state.tsx";

/** One finding: its evidence, what it means to whom, since when, and what happened since. */
export const finding: Page<FindingModel> = {
  kind: "finding",
  question: "What was found, and since when?",
  title: (model) => (model.row === null ? "Finding" : model.row.statement.replaceAll("`", "")),
  render: (model) => (
    <div class="cols">
      <div class="w8 side">
        {model.empty !== null && <Empty of={model.empty} />}
        {model.settled !== null && <Settled of={model.settled} />}
        {model.row !== null && (
          <Section id="what" title="What was found" note={model.row.confidence}>
            <ol>
              <FindingItem finding={model.row} />
            </ol>
          </Section>
        )}
        <Since model={model} />
        <Questions model={model} />
      </div>
      <div class="w4 side">
        <Lenses model={model} />
        <Rule model={model} />
      </div>
    </div>
  ),
};

function Settled({ of }: { readonly of: NonNullable<FindingModel["settled"]> }) {
  const here = useHere();
  return (
    <Section id="settled" title="What was said of it">
      <p class="prose">
        <State name={of.state}>{of.word}</State>{" "}
        <a href={here.to(of.record)}>
          <Coded text={of.by} />
        </a>
      </p>
    </Section>
  );
}

const Since = ({ model }: { readonly model: FindingModel }) =>
  model.visible === null && model.happened.length === 0 ? null : (
    <Section id="since" title="Since when">
      <ul class="facts-list">
        {model.visible !== null && (
          <li>
            <FactText fact={model.visible} />
          </li>
        )}
        {model.happened.map((fact) => (
          <li key={fact.text}>
            <FactText fact={fact} />
          </li>
        ))}
      </ul>
    </Section>
  );

const Questions = ({ model }: { readonly model: FindingModel }) =>
  model.questions.length === 0 ? null : (
    <Section id="ask" title="What to ask">
      {model.questions.map(({ whom, ask }) => (
        <p key={ask} class="asked">
          <Shape name="unknown" />{" "}
          <span>
            <em>
              <Coded text={ask} />
            </em>{" "}
            <span class="soft">
              <Coded text={whom} />
            </span>
          </span>
        </p>
      ))}
    </Section>
  );

const Lenses = ({ model }: { readonly model: FindingModel }) =>
  model.lenses.length === 0 ? null : (
    <Section id="lenses" title="For those who do not read code">
      <dl class="kv card">
        {model.lenses.map(({ label, text }) => (
          <>
            <dt>{label}</dt>
            <dd>
              <Coded text={text} />
            </dd>
          </>
        ))}
      </dl>
    </Section>
  );

const Rule = ({ model: { rule } }: { readonly model: FindingModel }) =>
  rule === null ? null : (
    <Section id="rule" title="The rule" note={rule.id}>
      <dl class="kv card">
        <dt>Asks</dt>
        <dd>
          <Coded text={rule.question} />
        </dd>
        <dt>Why</dt>
        <dd>
          <Coded text={rule.why} />
        </dd>
        <dt>Against it</dt>
        <dd>
          <Coded text={rule.against} />
        </dd>
        <dt>Severity</dt>
        <dd>
          <Coded text={rule.severity} />
        </dd>
        <dt>Source</dt>
        <dd>
          <Coded text={rule.source} />
        </dd>
      </dl>
    </Section>
  );
