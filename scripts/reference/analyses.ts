import { analyses as catalogue, type Analysis } from "#picture";
import { type Page, paragraphs, type Section } from "./page.ts";

const page = (analysis: Analysis): Page => ({
  id: analysis.id,
  title: analysis.title,
  question: analysis.question,
  body: paragraphs(
    `\`fairlead analyse ${analysis.id}\`: ${analysis.question}`,
    "## Definition",
    analysis.definition,
    `Source: ${analysis.source}. Window when none is given: ${analysis.defaultWindow}. It reads ${analysis.needs.join(", ")}.`,
    analysis.reference === undefined ? "" : `With \`--reference\` it keeps to the definition of its source to the number.`,
    "## Limits",
    analysis.limits,
  ),
});

/** Every analysis, in the order of the catalogue. */
export const analyses: Section = {
  folder: "analyses",
  title: "Analyses",
  about: "Each is a table over a window of time, the whole tree, a path or an area. What is defined over people comes out unnamed.",
  pages: catalogue.map(page),
};
