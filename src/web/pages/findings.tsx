import type { Findings } from "#views";
import type { Page } from "../page.ts";
import { Unknowns } from "../parts/cannot-tell.tsx";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { FindingItem } from "../parts/finding.tsx";
import { Section } from "../parts/section.tsx";

/** All findings, in order, and every question that was asked. */
export const findings: Page<Findings> = {
  kind: "findings",
  question: "What needs an answer?",
  title: () => "Findings",
  render: (model) => (
    <div class="cols">
      <Section id="all" title="Findings" note={`${model.rows.length} of ${model.of}`} class="w8">
        {model.rows.length > 0 && (
          <ol>
            {model.rows.map((row) => (
              <FindingItem key={row.id} finding={row} />
            ))}
          </ol>
        )}
        {model.empty !== null && <Empty of={model.empty} />}
        {model.more !== null && (
          <p class="more">
            <Coded text={model.more} />
          </p>
        )}
      </Section>
      <div class="w4 side">
        <Section id="asked" title="Asked" note="every question, and what was found">
          <ul class="log asked-rules">
            {model.asked.map((rule) => (
              <li key={rule.rule}>
                <span>
                  <Coded text={rule.question} />
                </span>
                <span class="note">
                  <Coded text={rule.found} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
        <Unknowns rows={model.cannotTell} />
      </div>
    </div>
  ),
};
