import type { Decision } from "#views";
import { Fragment } from "preact";
import { Coded } from "../parts/coded.tsx";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";
import { LinkOr } from "../records/link-or.tsx";

/** What the record states of itself; the place it was read from stands in the title of each. */
export function TheRecord({ model }: { readonly model: Decision }) {
  const { record, facts, seven } = model;
  return (
    <Section id="record" title="The record" note={record?.reference}>
      <dl class="kv card">
        {facts.map((fact) => (
          <Fragment key={fact.label}>
            <dt>{fact.label}</dt>
            <dd class={fact.guessed ? "guess" : undefined} title={fact.where ?? undefined}>
              {fact.label === "Status" && record !== null ? (
                <State name={record.state.mark}>{fact.text}</State>
              ) : (
                <LinkOr to={fact.link}>
                  <Coded text={fact.text} />
                </LinkOr>
              )}
            </dd>
          </Fragment>
        ))}
        {seven.text !== "" && model.open === null && (
          <>
            <dt>Complete</dt>
            <dd>{seven.text}</dd>
          </>
        )}
        {record !== null && record.conflict !== null && (
          <>
            <dt>Elsewhere</dt>
            <dd>the same file also says “{record.conflict}”</dd>
          </>
        )}
        {record?.uncommitted === true && (
          <>
            <dt>Read from</dt>
            <dd>the work tree: it is not committed as it stands</dd>
          </>
        )}
      </dl>
    </Section>
  );
}

export const ToChallenge = ({ of }: { readonly of: Decision["challenge"] }) =>
  of === null ? null : (
    <Section id="challenge" title="To challenge it">
      <p class="prose">
        <Coded text={of.text} />
      </p>
    </Section>
  );
