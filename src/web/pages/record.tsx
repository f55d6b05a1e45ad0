import type { RecordModel } from "#views";
import { Fragment } from "preact";
import type { Page } from "../page.ts";
import { Coded, opening } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { FindingItem } from "../parts/finding.tsx";
import { useHere } from "../parts/here.ts";
import { WithHow } from "../parts/how.tsx";
import { RichText } from "../parts/rich.tsx";
import { Section } from "../parts/section.tsx";
import { Spark } from "../parts/spark.tsx";
import { State } from "../parts/state.tsx";
import { Problems } from "../decision/around.tsx";
import { RecordActs } from "../records/acts.tsx";
import { LinkOr } from "../records/link-or.tsx";

/** One record of any kind but a decision. */
export const record: Page<RecordModel> = {
  kind: "record",
  question: "What does it say, and what came of it?",
  title: (model) => model.record?.title ?? "Record",
  heading: (model) => model.record?.title ?? model.question,
  above: (model) => (model.record === null ? "" : opening(model.record.one)),
  render: (model) =>
    model.record === null ? (
      <>{model.empty !== null && <Empty of={model.empty} />}</>
    ) : (
      <div class="cols">
        <div class="w8 side">
          <Measured of={model.claims} />
          <Found of={model.findings} />
          <Section id="written" title="In its own words">
            {model.written.length === 0 ? (
              <Empty of={{ what: "Nothing is written below its title.", why: "", next: null }} />
            ) : (
              <RichText of={model.written} />
            )}
          </Section>
          <RecordActs path={model.record.path} moves={model.moves} />
        </div>
        <div class="w4 side">
          <States model={model} />
          <Uses of={model.uses} />
          <Cited of={model.cited} />
          <Problems of={model.problems} />
        </div>
      </div>
    ),
};

const Found = ({ of }: { readonly of: RecordModel["findings"] }) =>
  of.length === 0 ? null : (
    <Section id="found-here" title="Needs an answer" note={String(of.length)}>
      <ol>
        {of.map((row) => (
          <FindingItem key={row.id} finding={row} />
        ))}
      </ol>
    </Section>
  );

const Measured = ({ of }: { readonly of: RecordModel["claims"] }) =>
  of.length === 0 ? null : (
    <Section id="measured" title="Where it stands">
      <ul class="facts-list measured">
        {of.map((claim) => (
          <li key={claim.text}>
            <span>
              <Coded text={opening(claim.text)} />
              <br />
              <span class="note">{claim.label}</span>
            </span>
            <span class="figure">
              <WithHow how={claim.now.how}>{claim.now.text}</WithHow>
            </span>
            <span>
              <State name={claim.state.mark}>{claim.state.word}</State>
              {claim.why !== "" && (
                <>
                  <br />
                  <span class="note">
                    <Coded text={claim.why} />
                  </span>
                </>
              )}
            </span>
            {claim.spark !== null && (
              <span>
                <Spark spark={claim.spark} />
                <span class="vh">{claim.spark.label}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );

const States = ({ model }: { readonly model: RecordModel }) => (
  <Section id="states" title="The record" note={model.record?.reference}>
    <dl class="kv card">
      {model.record?.state !== null && model.record !== null && (
        <>
          <dt>State</dt>
          <dd>
            <State name={model.record.state.mark}>{model.record.state.word}</State>
          </dd>
        </>
      )}
      {model.facts
        .filter(({ text }) => text.toLowerCase() !== model.record?.state?.word.toLowerCase())
        .map((fact) => (
          <Fragment key={fact.label}>
            <dt>{fact.label}</dt>
            <dd title={fact.where ?? undefined}>
              {fact.links.length === 0 ? (
                <Coded text={fact.text} />
              ) : (
                fact.links.map((one, index) => (
                  <Fragment key={one.text}>
                    {index > 0 && ", "}
                    <LinkOr to={one.link}>
                      <Coded text={one.text} />
                    </LinkOr>
                  </Fragment>
                ))
              )}
            </dd>
          </Fragment>
        ))}
      {model.record?.uncommitted === true && (
        <>
          <dt>Read from</dt>
          <dd>the work tree: it is not committed as it stands</dd>
        </>
      )}
    </dl>
  </Section>
);

function Uses({ of }: { readonly of: RecordModel["uses"] }) {
  const here = useHere();
  return of === null ? null : (
    <Section id="uses" title="Where it is used" note={of.note}>
      {of.rows.length === 0 && <Empty of={{ what: "No use was found.", why: "Nothing the tree declares is named by it.", next: null }} />}
      <ul class="pairs">
        {of.rows.map((row) => (
          <li key={row.link.id + row.text}>
            <a href={here.to(row.link)}>
              <code>{row.name}</code>
            </a>{" "}
            <span class="note">{row.text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Cited({ of }: { readonly of: RecordModel["cited"] }) {
  const here = useHere();
  return (
    <Section id="cited" title="Named by" note={of.length === 0 ? "" : String(of.length)}>
      {of.length === 0 && <Empty of={{ what: "No other record names it.", why: "", next: null }} />}
      <ul class="pairs">
        {of.map((one) => (
          <li key={one.link.id + one.by}>
            <a href={here.to(one.link)}>
              <Coded text={one.name} />
            </a>{" "}
            <span class="note">{one.by}</span>
            {one.state !== null && (
              <>
                {" "}
                <State name={one.state.mark} soft>
                  {one.state.word}
                </State>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
