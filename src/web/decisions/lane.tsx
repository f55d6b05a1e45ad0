import { showCount } from "#base";
import type { DecisionRow, Decisions } from "#views";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { LaneRow } from "./lane-row.tsx";

/** Rows of a lane that are drawn before more are asked for, and how many come then: thousands at once would stall the page. */
const first = 40;
const step = 100;

export function Lane({ lane }: { readonly lane: Decisions["lanes"][number] }) {
  const [shown, setShown] = useState(first);
  // A row never changes: the same element is handed over again, so that it is not looked at anew with each letter typed.
  const drawn = useMemo(() => new Map<DecisionRow, VNode>(), []);
  const rest = lane.rows.length - shown;
  return (
    <div role="rowgroup">
      <div role="row" class="lanehead">
        <span role="cell">
          <b>{lane.title}</b> <span class="note">{showCount(lane.rows.length)}</span>
        </span>
      </div>
      {lane.rows.slice(0, shown).map((row) => {
        const known = drawn.get(row) ?? <LaneRow key={row.link.id} row={row} past={lane.id === "past"} />;
        drawn.set(row, known);
        return known;
      })}
      {rest > 0 && (
        <div role="row" class="lanemore">
          <span role="cell">
            <button type="button" class="how" onClick={() => setShown(shown + step)}>
              {rest > step ? `${step} more of ${showCount(rest)}` : `${rest} more`}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
