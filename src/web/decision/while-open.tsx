import type { Decision } from "#views";
import { Coded, opening } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { useHere } from "../parts/here.ts";
import { FactText, WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";
import { LinkOr } from "../records/link-or.tsx";

type Open = NonNullable<Decision["open"]>;

/** What an open decision waits for, what is missing of the seven, whom it affects, and who knows the code. */
export const WhileOpen = ({ of, seven }: { readonly of: Open; readonly seven: Decision["seven"] }) => (
  <>
    <Waits of={of} seven={seven} />
    <Affected of={of.affected} />
    <Knowledge of={of.knowledge} />
  </>
);

const Waits = ({ of, seven }: { readonly of: Open; readonly seven: Decision["seven"] }) => (
  <Section id="waits" title="What is missing" note={seven.text}>
    <ul class="seven" aria-label="Seven things make a decision complete">
      {seven.rows.map((row) => (
        <li key={row.id}>
          <State name={row.stated ? "holds" : "unknown"} soft={!row.stated}>
            {row.label}
            <span class="vh">{row.stated ? " is stated" : " is not stated"}</span>
          </State>
        </li>
      ))}
    </ul>
    <ul class="facts-list">
      {of.waits.map((wait) => (
        <li key={wait.text}>
          <State name={wait.mark}>
            <LinkOr to={wait.link}>
              <Coded text={opening(wait.text)} />
            </LinkOr>
          </State>
        </li>
      ))}
    </ul>
    <p class="note after">
      <Coded text={of.byThen} />
    </p>
  </Section>
);

function Affected({ of }: { readonly of: Open["affected"] }) {
  const here = useHere();
  return (
    <Section id="affected" title="Who is affected" note={of.rows.length === 0 ? "" : String(of.rows.length)}>
      {of.empty !== null && <Empty of={of.empty} />}
      {of.rows.length > 0 && (
        <table class="affected">
          <tbody>
            {of.rows.map((row) => (
              <tr key={row.kind + row.name}>
                <th scope="row">{row.link === null ? <Coded text={row.name} /> : <a href={here.to(row.link)}>{row.name}</a>}</th>
                <td class="note">{row.kind}</td>
                <td>
                  <FactText fact={{ text: row.text, how: row.how }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {of.notes.length > 0 && (
        <p class="note after">
          <Coded text={of.notes.join(" ")} />
        </p>
      )}
    </Section>
  );
}

const Knowledge = ({ of }: { readonly of: Open["knowledge"] }) => (
  <Section id="knowledge" title="Who knows this code lately" note={`active: ${of.active}`}>
    <p class="prose">
      <WithHow how={of.how}>
        <Coded text={of.text} />
      </WithHow>
    </p>
  </Section>
);
