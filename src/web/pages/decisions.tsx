import type { Decisions } from "#views";
import { DecidersSection } from "../decisions/deciders.tsx";
import { LaneKeys } from "../decisions/lane-keys.tsx";
import { Timeline } from "../decisions/timeline.tsx";
import type { Page } from "../page.ts";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { useHere } from "../parts/here.ts";
import { NewRecord } from "../records/new-record.tsx";

const decisionKind = [{ id: "decision", one: "decision" }];

/** Decided what, why, by whom, and is it still true? */
export const decisions: Page<Decisions> = {
  kind: "decisions",
  question: "Decided what, why, by whom, and is it still true?",
  title: () => "Decisions",
  tools: () => (
    <>
      <NewRecord kinds={decisionKind} />
      <FeedLink />
    </>
  ),
  render: (model) =>
    model.empty !== null ? (
      <Empty of={model.empty} />
    ) : (
      <>
        <Timeline model={model} />
        <div class="cols lower">
          <LaneKeys />
          <DecidersSection of={model.deciders} />
        </div>
        <p class="note after">
          <Coded text={model.left.join(" ")} />
        </p>
      </>
    ),
};

/** A copy on a host can be followed; the server on this machine shows itself to nobody else. */
function FeedLink() {
  const here = useHere();
  return here.live ? null : <a href={`${here.root}decisions.atom`}>Atom feed</a>;
}
