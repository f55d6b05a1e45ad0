import { type Example, type Rule, rules } from "#signals";
import { list, type Page, paragraphs, type Section, table } from "./page.ts";

const said = (example: Example): string => {
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
    : "It names the event that began it.";
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
    "## Options",
    table(
      ["Option", "Default", "From", "To", "Meaning"],
      rule.options.map((one) => [`\`${one.id}\``, String(one.default), String(one.minimum), String(one.maximum), one.meaning]),
    ),
    inFile(rule),
    "## Examples",
    "Each is also a test.",
    list(rule.examples.map((one) => `Given ${one.given}: ${said(one)}.`)),
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
