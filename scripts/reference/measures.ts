import { type Measure, measures as catalogue } from "#picture";
import { type Page, paragraphs, type Section } from "./page.ts";

const page = (measure: Measure): Page => ({
  id: measure.id,
  title: measure.title,
  question: measure.definition.split(". ")[0]?.replace(/\.$/, "") ?? measure.title,
  body: paragraphs(
    `\`fairlead measures ${measure.id} --in <globs>\`, in ${measure.unit.many === "%" ? "per cent" : measure.unit.many}.`,
    "## Definition",
    measure.definition,
    `${measure.source === undefined ? "" : `Source: ${measure.source}. `}${measure.window === "at that moment" ? "It is told of one moment." : `Window when none is given: ${measure.window}.`} It reads ${measure.needs.join(", ")}. Confidence: ${measure.confidence}.`,
    measure.past ? "It can be told of any day that history reaches." : "It can be told of the commit that is read, and of no earlier day.",
    "## In a record",
    `\`\`\`yaml\npremises:\n  - { measure: ${measure.id}, in: "src/payments/**", op: "<=", value: 8 }\n\`\`\``,
  ),
});

/** Every measure, in the order of the catalogue. */
export const measures: Section = {
  folder: "measures",
  title: "Measures",
  about: "What premises, expectations and goals can be stated in: each over any paths, and told the same way every time.",
  pages: catalogue.map(page),
};
