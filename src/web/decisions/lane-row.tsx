import type { DecisionRow } from "#views";
import { Coded } from "../parts/coded.tsx";
import { useHere } from "../parts/here.ts";
import { Shape } from "../parts/state.tsx";
import { percent } from "./percent.ts";

/** One decision: what, its life as a line, its owner, and whether it still holds. */
export function LaneRow({ row, past }: { readonly row: DecisionRow; readonly past: boolean }) {
  const here = useHere();
  return (
    <div role="row" class={past ? "dec past" : "dec"}>
      <span role="rowheader" class="what">
        <a href={here.to(row.link)}>{row.name === "" ? <Coded text={row.title} /> : row.name}</a>
        {row.name !== "" && (
          <>
            {" "}
            <Coded text={row.title} />
          </>
        )}
        {row.uncommitted && <span class="note"> not committed</span>}
      </span>
      <span role="cell" class="lane">
        <span class="vh">{row.life?.words ?? "no date known"}</span>
        {row.life !== null && <LifeLine life={row.life} />}
      </span>
      <span role="cell" class={row.owner === null ? "own soft" : "own"}>
        {row.owner ?? "none"}
      </span>
      <span role="cell" class="true">
        <span class="state">
          <Shape name={row.mark} />{" "}
        </span>
        <Coded text={row.still} />
      </span>
    </div>
  );
}

function LifeLine({ life }: { readonly life: NonNullable<DecisionRow["life"]> }) {
  const { deciding, force, unknown, end } = life;
  const stop = force?.to ?? deciding?.to ?? 0;
  return (
    <svg class="bar" aria-hidden="true">
      {unknown !== null && <line class="ink guess" x1={percent(unknown.from)} x2={percent(unknown.to)} y1="50%" y2="50%" />}
      {unknown !== null && <circle class="ring guess" cx={percent(unknown.from)} cy="50%" r="4.5" />}
      {deciding !== null && <line class="ink" x1={percent(deciding.from)} x2={percent(deciding.to)} y1="50%" y2="50%" />}
      {force !== null && (
        <line class={end === null ? "life" : "life past"} x1={percent(force.from)} x2={percent(force.to)} y1="50%" y2="50%" />
      )}
      {force !== null && <circle class="full" cx={percent(force.from)} cy="50%" r="4.5" />}
      {force === null && deciding !== null && <circle class="ring" cx={percent(deciding.from)} cy="50%" r="4.5" />}
      {end !== null && (
        <svg x={percent(stop)} y="50%">
          <path class={end === "rejected" ? "ink cross" : "life"} d={end === "rejected" ? "M-4-4 4 4M4-4-4 4" : "M0-5V5"} />
        </svg>
      )}
    </svg>
  );
}
