import type { Decision } from "#views";
import { Coded, opening } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
import { Spark } from "../parts/spark.tsx";
import { Shape, State } from "../parts/state.tsx";

type Row = Decision["claims"]["rows"][number];

/** What it rested on and promised, then and now. */
export const Claims = ({ model }: { readonly model: Decision }) => (
  <Section id="since" title={model.open === null ? "Since this was decided" : "What it rests on"} note={sinceNote(model)}>
    {model.claims.empty !== null && <Empty of={model.claims.empty} />}
    {model.claims.rows.length > 0 && (
      <table class="sincetable">
        <thead>
          <tr>
            <th scope="col">What it rested on, and promised</th>
            <th scope="col" class="num opt">
              then
            </th>
            <th scope="col" class="num">
              now
            </th>
            <th scope="col">so it</th>
            <th scope="col">
              <span class="vh">trend</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {model.claims.rows.map((row) => (
            <ClaimRow key={row.label + row.text} row={row} />
          ))}
        </tbody>
      </table>
    )}
    {model.claims.asked !== null && (
      <p class="asked">
        <Shape name="unknown" />{" "}
        <span>
          <em>Asked at the review:</em> “<Coded text={model.claims.asked} />” would reopen it. Nothing in the repository can tell.
        </span>
      </p>
    )}
  </Section>
);

const sinceNote = ({ happened, claims }: Decision): string => (happened.since === "" ? claims.note : happened.since);

const ClaimRow = ({ row }: { readonly row: Row }) => (
  <tr>
    <th scope="row">
      <span class="note">{row.label}</span>
      <br />
      <Coded text={opening(row.text)} />
    </th>
    <td class="num opt">
      {row.before === null ? <span class="note">not told</span> : <WithHow how={row.before.how}>{row.before.text}</WithHow>}
    </td>
    <td class="num">
      {row.now.value === null ? <span class="note">{row.now.text}</span> : <WithHow how={row.now.how}>{row.now.text}</WithHow>}
    </td>
    <td>
      <State name={row.state.mark}>{row.state.word}</State>
    </td>
    <td class="trendcell">
      {row.spark === null ? (
        <p class="note">
          <Coded text={row.why} />
        </p>
      ) : (
        <>
          <Spark spark={row.spark} />
          <span class="vh">{row.spark.label}</span>
        </>
      )}
    </td>
  </tr>
);
