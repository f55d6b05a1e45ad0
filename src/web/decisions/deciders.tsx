import type { Decisions } from "#views";
import { Empty } from "../parts/empty.tsx";
import { FactText } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";

/** How concentrated deciding is; never who. */
export const DecidersSection = ({ of }: { readonly of: Decisions["deciders"] }) =>
  of.facts.length === 0 && of.empty === null ? null : (
    <Section id="who" title="Who decides" class="w7">
      {of.empty !== null && <Empty of={of.empty} />}
      <ul class="facts-list">
        {of.facts.map((fact) => (
          <li key={fact.text}>
            <FactText fact={fact} />
          </li>
        ))}
      </ul>
    </Section>
  );
