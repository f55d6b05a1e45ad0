import * as zod from "zod";
import { kindOf } from "#records";
import { views as catalogue } from "#views";
import { type Page, paragraphs, type Section, table } from "./page.ts";

const fields = zod.object({ properties: zod.record(zod.string(), zod.object({ description: zod.string().optional() })) });

function page(view: (typeof catalogue)[number]): Page {
  const { properties } = fields.parse(zod.toJSONSchema(view.schema(zod)));
  return {
    id: view.name,
    title: view.name,
    question: view.question,
    body: paragraphs(
      view.question,
      view.names ? "It may show who can help: at most three names, in no order." : "It shows no person's name.",
      `\`fairlead schema ${kindOf(view.name) === undefined ? "" : "view/"}${view.name}\` prints the JSON Schema of what \`--json\` gives. Its fields:`,
      table(
        ["Field", "What it holds"],
        Object.entries(properties).map(([name, { description }]) => [`\`${name}\``, description ?? ""]),
      ),
    ),
  };
}

/** Every view, in the order of the catalogue. */
export const views: Section = {
  folder: "views",
  title: "Views",
  about: "One a question. The terminal, `--json`, `--md` and the web pages show the same view.",
  pages: catalogue.map(page),
};
