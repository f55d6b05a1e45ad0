import * as zod from "zod";
import { type FieldSpec, type Kind, kinds as catalogue } from "#records";
import { type Page, paragraphs, type Section, table } from "./page.ts";

const written: Readonly<Record<FieldSpec["input"], string>> = {
  text: "text",
  day: "a day: 2026-11-20",
  number: "a number",
  boolean: "true or false",
  choice: "one of",
  list: "a list",
  record: "a reference",
  records: "references",
  structure: "a structure",
};

const holds = ({ input, choices, of }: FieldSpec): string => {
  if (choices !== undefined) return `${written[input]} ${choices.map((choice) => `\`${choice}\``).join(", ")}`;
  return of === undefined ? written[input] : `${written[input]} to a ${of}`;
};

const row = (field: FieldSpec): readonly string[] => [
  `\`${field.key}\`${field.required ? " *" : ""}`,
  field.meaning,
  holds(field),
  field.drafted ? "yes" : "",
];

const lifecycle = ({ statuses, statusField = "status", initial, open, moves }: Kind): string =>
  statuses.length === 0
    ? "It has none: it holds as long as it stands."
    : paragraphs(
        `\`${statusField}\` is one of ${statuses.map((each) => `\`${each}\``).join(", ")}. A draft begins as \`${initial ?? ""}\`; ${open.map((each) => `\`${each}\``).join(" and ")} still ${open.length === 1 ? "asks" : "ask"} for something.`,
        table(
          ["Move", "From", "To"],
          moves.map(({ id, from, to, by }) => [`\`${id}\``, from.join(", "), by === undefined ? to : `${to}, ${by} another`]),
        ),
      );

const shown = ({ title, path, text }: Kind["examples"][number]): string =>
  paragraphs(`### ${title.slice(0, 1).toUpperCase()}${title.slice(1)}`, `\`${path}\`:`, `\`\`\`\`markdown\n${text}\`\`\`\``);

const place = (kind: Kind): string =>
  kind.logged === true
    ? `In the log the repository already has, by that log's naming, width, status convention and template; else \`direction/${kind.folder}/NNNN-slug.md\`.`
    : `In \`direction/${kind.folder}/slug.md\`, referred to as \`${kind.id}/slug\`.`;

const page = (kind: Kind): Page => ({
  id: kind.id,
  title: kind.one.slice(0, 1).toUpperCase() + kind.one.slice(1),
  question: kind.question,
  body: paragraphs(
    kind.question,
    place(kind),
    "## Fields",
    kind.fields.some(({ required }) => required)
      ? "Those with * are required; the others come when they are wanted."
      : "None is required; they come when they are wanted.",
    table(["Field", "What it is for", "What it holds", "In a draft"], kind.fields.map(row)),
    `\`fairlead schema ${kind.id}\` prints the JSON Schema of its ${Object.keys(kind.schema(zod).shape).length} keys. Others may stand beside them.`,
    "## Lifecycle",
    lifecycle(kind),
    "## Examples",
    "Each is also a test.",
    ...kind.examples.map(shown),
  ),
});

/** Every kind of record, in the order of the catalogue. */
export const kinds: Section = {
  folder: "kinds",
  title: "Records",
  about: "A record is one Markdown file with YAML front matter, in your own repository. It can be read without Fairlead.",
  pages: catalogue.map(page),
};
