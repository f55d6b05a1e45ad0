import { type Example, type Rule, rules } from "#signals";
import { list, type Page, paragraphs, type Section, table } from "./page.ts";

const said = (example: Example): string => {
  if (example.answered !== undefined) return `found, and answered by a record: ${example.answered.map((one) => `\`${one}\``).join(", ")}`;
  if (example.found.length > 0) return `found: ${example.found.map((one) => `\`${one}\``).join(", ")}`;
  return example.cannotTell === true ? "cannot tell" : "not found";
};

const looksBack = (rule: Rule): string =>
  Number.isFinite(rule.looksBack) ? `It looks ${rule.looksBack} months back.` : "It looks at the whole history.";

const inFile = (rule: Rule): string => {
  const [first] = rule.options;
  return first === undefined ? "" : `\`\`\`yaml\n# fairlead.yaml\nsignals:\n  ${rule.id}:\n    ${first.id}: ${first.default}\n\`\`\``;
};

const reading = (rule: Rule): string => {
  const helped = rule.helpedBy.length === 0 ? "" : ` It says more with ${rule.helpedBy.join(", ")}.`;
  const since = rule.replay
    ? "Since when it was visible is found by asking it again at the first of each month."
    : "Since when it was visible is told by the event that began it, where there is one.";
  return `It reads ${rule.needs.join(", ")}; where one is missing it says that it cannot tell.${helped} ${looksBack(rule)} ${since}`;
};

const tried = (rule: Rule): string =>
  rule.triedOn.length === 0
    ? ""
    : paragraphs(
        "## What it was tried on",
        table(
          ["On", "What came out", "What was changed"],
          rule.triedOn.map((one) => [one.on, one.found, one.changed]),
        ),
      );

const options = (rule: Rule): readonly string[] => [
  "## Options",
  table(
    ["Option", "Default", "From", "To", "Meaning"],
    rule.options.map((one) => [`\`${one.id}\``, String(one.default), String(one.minimum), String(one.maximum), one.meaning]),
  ),
  inFile(rule),
];

const answering = (rule: Rule): string => {
  const asked = rule.asks === true ? "It is a question: it is never counted as open, and stands among `fairlead questions`. " : "";
  const kinds = (rule.answeredBy ?? []).map((kind) => `\`${kind}\``).join(" or ");
  const covered = kinds === "" ? "" : `An open record of kind ${kinds} whose paths hold the subject answers it. `;
  return `## How it is answered\n\n${asked}${covered}\`fairlead not-now <finding>\` puts it off until a day.`;
};

const page = (rule: Rule): Page => ({
  id: rule.id,
  title: rule.title,
  question: rule.question,
  body: paragraphs(
    `\`${rule.id}\`: ${rule.question}`,
    "## When it speaks",
    rule.fires,
    reading(rule),
    "## Why it matters",
    rule.why,
    `Source: ${rule.source}.`,
    "## What speaks against it",
    rule.against,
    "## Severity",
    rule.severityGiven,
    answering(rule),
    ...(rule.options.length === 0 ? [] : options(rule)),
    "## Examples",
    "Each is also a test.",
    list(rule.examples().map((one) => `Given ${one.given}: ${said(one)}.`)),
    tried(rule),
    rule.shownBy === "" ? "" : `The figures behind it: \`fairlead analyse ${rule.shownBy}\`.`,
  ),
});

/** Every signal, in the order of the catalogue. */
export const signals: Section = {
  folder: "signals",
  title: "Signals",
  about: "Each finds where direction and reality part, and gives findings. A finding is about an area or a path, never about a person.",
  pages: rules.map(page),
};
