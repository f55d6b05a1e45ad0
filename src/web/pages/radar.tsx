import type { Radar } from "#views";
import { useState } from "preact/hooks";
import type { Page } from "../page.ts";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { Section } from "../parts/section.tsx";
import { Round } from "../radar/round.tsx";
import { RingTable } from "../radar/ring-table.tsx";
import { NewRecord } from "../records/new-record.tsx";

const technology = [{ id: "technology", one: "technology" }];

/** What do we adopt, try, hold, and what is in use? */
export const radar: Page<Radar> = {
  kind: "radar",
  question: "What do we adopt, try, hold, and what is in use?",
  title: () => "Radar",
  tools: () => <NewRecord kinds={technology} />,
  render: (model) => <RadarView model={model} />,
};

function RadarView({ model }: { readonly model: Radar }) {
  const [chosen, setChosen] = useState<number>();
  return (
    <>
      {model.empty !== null && <Empty of={model.empty} />}
      {model.blips.length > 0 && (
        <div class="cols">
          <RingTable model={model} chosen={chosen} onChoose={setChosen} />
          <Section
            id="round"
            title="The round picture"
            note={model.quadrants.length === 0 ? "" : `${model.quadrants.length} quadrants`}
            class="w5"
          >
            <Round model={model} chosen={chosen} onChoose={setChosen} />
            <p class="note after">
              Filled: came or moved lately. <Coded text={model.note} />
            </p>
          </Section>
        </div>
      )}
      {model.missing !== null && (
        <p class="asked">
          <Coded text={model.missing.text} /> <code>{model.missing.command}</code>
        </p>
      )}
    </>
  );
}
