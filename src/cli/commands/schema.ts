import { exitCode, nearest, printable, UserError } from "#base";
import type { Command } from "../command.ts";
import { jsonText } from "../output/json.ts";

export const schemaCommand: Command = {
  name: "schema",
  task: "Set up and look behind",
  usage: [{ call: "[kind | view | config]", does: "JSON Schema of records, --json, or fairlead.yaml" }],
  about: "Without a name it lists them. Fields keep their names; a version rises when one changes its meaning or goes.",
  options: [],
  examples: [
    { command: "fairlead schema goal", does: "Of a goal's front matter." },
    { command: "fairlead schema overview", does: "Of fairlead --json." },
    { command: "fairlead schema config > fairlead.schema.json", does: "For your editor, of fairlead.yaml." },
  ],
  most: 1,
  run: async ({ positionals: [name], terminal }) => {
    const { askableSchemas, askedSchema } = await import("../output/schema.ts");
    const names = await askableSchemas();
    if (name === undefined) {
      terminal.out(names.map((each) => `${each}\n`).join(""));
      return exitCode.fine;
    }
    const schema = await askedSchema(name);
    if (schema === undefined) throw unknown(name, names);
    terminal.out(jsonText(schema));
    return exitCode.fine;
  },
};

function unknown(name: string, names: readonly string[]): UserError {
  const near = nearest(name, names);
  return new UserError(`there is no schema "${printable(name)}"`, {
    hint: near === undefined ? `There are: ${names.join(", ")}.` : `Did you mean ${near}?`,
  });
}
