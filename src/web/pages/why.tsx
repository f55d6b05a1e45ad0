import { nameOf } from "#base";
import type { Why } from "#views";
import type { Page } from "../page.ts";
import { Coded, PathText } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { FindingItem } from "../parts/finding.tsx";
import { GovernedBy } from "../parts/governed.tsx";
import { useHere } from "../parts/here.ts";
import { FactText, WithHow } from "../parts/how.tsx";
import { Neighbours } from "../parts/neighbours.tsx";
import { Quarters } from "../parts/quarters.tsx";
import { Section } from "../parts/section.tsx";
import { Multiples } from "../parts/series.tsx";

const whyPage = (kind: "area" | "file"): Page<Why> => ({
  kind,
  question: "Why is it so?",
  title: (model) => model.about.name,
  heading: (model) => `\`${kind === "file" ? nameOf(model.about.name) : model.about.name}\`: why is it so, and who can help?`,
  above: (model) => (kind === "file" ? `\`${model.about.name}\`` : "Area"),
  render: (model) => (
    <div class="cols">
      <div class="w8 side">
        <GovernedBy of={model.governed} />
        <Findings model={model} />
        <Over model={model} />
        <Together model={model} />
        {model.files !== null && <Neighbours id="files" title="Files that change most" of={model.files} />}
      </div>
      <div class="w4 side">
        <About model={model} />
        <People model={model} />
        <Neighbours id="imports" title="Imports" of={model.imports} />
        <Neighbours id="imported" title="Imported by" of={model.importedBy} />
        <Run model={model} />
      </div>
    </div>
  ),
});

/** An area, and a file: the same view, asked of a different part of the tree. */
export const area = whyPage("area");
export const file = whyPage("file");

const Findings = ({ model }: { readonly model: Why }) => (
  <Section id="needs" title="Needs an answer" note={model.findings.length === 0 ? "" : `${model.findings.length} open`}>
    {model.findings.length === 0 ? (
      <Empty
        of={{ what: "Nothing found here.", why: "Every rule that can tell was asked; the list of findings says which.", next: null }}
      />
    ) : (
      <ol>
        {model.findings.map((row) => (
          <FindingItem key={row.id} finding={row} />
        ))}
      </ol>
    )}
  </Section>
);

const Over = ({ model }: { readonly model: Why }) => (
  <Section id="over" title="Over time">
    <Multiples series={model.series} />
    <Quarters of={model.history} />
  </Section>
);

function Together({ model }: { readonly model: Why }) {
  const here = useHere();
  const { rows, note, empty } = model.together;
  return (
    <Section id="together" title="Changes together with" note={note}>
      {empty !== null && <Empty of={empty} />}
      {rows.length > 0 && (
        <table class="plainrows">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">How often</th>
              <th scope="col" class="opt">
                What explains it
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  <a href={here.to(row.link)}>
                    <PathText path={row.name} />
                  </a>
                </th>
                <td>
                  <WithHow how={row.how}>{row.text}</WithHow>
                </td>
                <td class="opt">{row.explained ?? <span class="soft">nothing found</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function About({ model }: { readonly model: Why }) {
  const here = useHere();
  const { about } = model;
  return (
    <Section id="about" title="About it" note={about.kind}>
      <p class="prose sentence">
        {about.facts.map((fact) => (
          <FactText key={fact.text} fact={fact} />
        ))}
      </p>
      {about.area !== null && (
        <p class="prose">
          Area{" "}
          <a href={here.to(about.area)}>
            <code>{about.area.id}</code>
          </a>
          {about.because !== null && (
            <>
              : <Coded text={about.because} />
            </>
          )}
        </p>
      )}
    </Section>
  );
}

/** Who can help, in the model's own words: at most three, in no order. Beside them stands only 0, 1, 2 or 3+. */
const People = ({ model: { helpers, owners } }: { readonly model: Why }) => (
  <Section id="help" title="Who can help" note={`active: ${helpers.active}`}>
    <p class="prose">
      <Coded text={helpers.text} /> {helpers.how !== null && <WithHow how={helpers.how}>How is this computed?</WithHow>}
    </p>
    <p class="prose">
      <Coded text={owners.text} />
    </p>
  </Section>
);

const Run = ({ model }: { readonly model: Why }) =>
  model.run.length === 0 ? null : (
    <Section id="run" title="What to run">
      <dl class="runs">
        {model.run.map(({ command, does }) => (
          <>
            <dt>
              <code>{command}</code>
            </dt>
            <dd>
              <Coded text={does} />
            </dd>
          </>
        ))}
      </dl>
    </Section>
  );
