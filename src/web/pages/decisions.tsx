import type { Decisions } from "#views";
import { DecidersSection } from "../decisions/deciders.tsx";
import { LaneKeys } from "../decisions/lane-keys.tsx";
import { Timeline } from "../decisions/timeline.tsx";
import type { Page } from "../page.ts";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { NewRecord } from "../records/new-record.tsx";

/** Decided what, why, by whom, and is it still true? */
export const decisions: Page<Decisions> = {
  kind: "decisions",
  question: "Decided what, why, by whom, and is it still true?",
  title: () => "Decisions",
  tools: () => <NewRecord kinds={[{ id: "decision", one: "decision" }]} />,
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
