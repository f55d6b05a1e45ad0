import type { Questions } from "#views";
import type { Page } from "../page.ts";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { useHere } from "../parts/here.ts";
import { Section } from "../parts/section.tsx";
import { Severity } from "../parts/state.tsx";

/** An interview guide: what to ask, by whom to ask, and what makes one ask it. */
export const questions: Page<Questions> = {
  kind: "questions",
  question: "What to ask next, and whom?",
  title: () => "Questions",
  render: (model) => (
    <div class="cols">
      <div class="w8 side">
        {model.empty !== null && <Empty of={model.empty} />}
        {model.groups.map((group, index) => (
          <Group key={group.whom} group={group} at={index} />
        ))}
        {model.more !== null && (
          <p class="note">
            <Coded text={model.more} />
          </p>
        )}
      </div>
      <div class="w4 side">
        <Section id="listen" title="Ask anyway" note="no repository can tell">
          <ul class="pairs">
            {model.listen.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  ),
};

function Group({ group, at }: { readonly group: Questions["groups"][number]; readonly at: number }) {
  const here = useHere();
  return (
    <Section id={`ask-${at}`} title={`Ask ${group.whom}`} note={String(group.items.length)}>
      <ol>
        {group.items.map((item) => (
          <li key={item.ask} class="finding">
            <Severity of={item.severity} />
            <div>
              <h3>
                <Coded text={item.ask} />
              </h3>
              <p class="facts">
                Because{" "}
                <a href={here.to(item.link)}>
                  <Coded text={item.because} />
                </a>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
