import { showCount } from "#base";
import type { Decisions } from "#views";
import { useState } from "preact/hooks";
import { LaneRow } from "./lane-row.tsx";

/** Rows of a lane that are drawn before more are asked for, and how many come then: thousands at once would stall the page. */
const first = 40;
const step = 200;

export function Lane({ lane }: { readonly lane: Decisions["lanes"][number] }) {
  const [shown, setShown] = useState(first);
  const rest = lane.rows.length - shown;
  return (
    <div role="rowgroup">
      <div role="row" class="lanehead">
        <span role="cell">
          <b>{lane.title}</b> <span class="note">{showCount(lane.rows.length)}</span>
        </span>
      </div>
      {lane.rows.slice(0, shown).map((row) => (
        <LaneRow key={row.link.id} row={row} past={lane.id === "past"} />
      ))}
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
