import type { Decision } from "#views";
import { Claims } from "../decision/claims.tsx";
import { Governs } from "../decision/governs.tsx";
import { Happened } from "../decision/happened.tsx";
import { Options } from "../decision/options.tsx";
import { PathAndHistory } from "../decision/path.tsx";
import { TheRecord, ToChallenge } from "../decision/the-record.tsx";
import { Linked, Near, Problems } from "../decision/around.tsx";
import { WhileOpen } from "../decision/while-open.tsx";
import type { Page } from "../page.ts";
import { Empty } from "../parts/empty.tsx";
import { FindingItem } from "../parts/finding.tsx";
import { RichText } from "../parts/rich.tsx";
import { Section } from "../parts/section.tsx";
import { RecordActs } from "../records/acts.tsx";

/** One decision: why, and is it still true? */
export const decision: Page<Decision> = {
  kind: "decision",
  question: "Why was it decided, and is it still true?",
  title: (model) => (model.record === null ? "Decision" : `${model.record.reference} ${model.record.title}`),
  render: (model) =>
    model.record === null ? (
      <>
        {model.empty !== null && <Empty of={model.empty} />}
        <Near of={model.near} />
      </>
    ) : (
      <div class="cols">
        <div class="w8 side">
          {model.open === null ? <Claims model={model} /> : <WhileOpen of={model.open} seven={model.seven} />}
          <RecordActs path={model.record.path} moves={model.moves} outcome={model.claims.outcome} />
          <Found model={model} />
        </div>
        <div class="w4 side">
          <TheRecord model={model} />
          <ToChallenge of={model.challenge} />
        </div>
        {model.open !== null && model.claims.rows.length > 0 && <Claims model={model} />}
        <Options of={model.options} />
        <PathAndHistory of={model.path} at={model.sheet.at.iso} />
        <Governs of={model.governs} />
        <Written model={model} />
        <div class="w5 side">
          <Linked of={model.links} />
          <Happened of={model.happened} />
          <Problems of={model.problems} />
        </div>
      </div>
    ),
};

const Found = ({ model }: { readonly model: Decision }) =>
  model.findings.length === 0 ? null : (
    <Section id="found-here" title="Needs an answer" note={String(model.findings.length)}>
      <ol>
        {model.findings.map((row) => (
          <FindingItem key={row.id} finding={row} />
        ))}
      </ol>
    </Section>
  );

const Written = ({ model }: { readonly model: Decision }) => (
  <Section id="written" title="In its own words" note={model.record?.format} class="w7">
    {model.written.length === 0 ? (
      <Empty of={{ what: "Nothing is written below its title.", why: "", next: null }} />
    ) : (
      <RichText of={model.written} />
    )}
  </Section>
);
