import { type Command, commands as catalogue } from "#cli";
import { list, type Page, paragraphs, type Section, table } from "./page.ts";

const called = (command: Command, call: string): string => ["fairlead", command.name, call].filter((part) => part !== "").join(" ");

const options = (command: Command): string =>
  command.options.length === 0
    ? ""
    : paragraphs(
        "## Options",
        table(
          ["Option", "Meaning"],
          command.options.map(({ name, short, value, summary }) => [
            `\`--${name}${value === undefined ? "" : ` <${value}>`}\`${short === undefined ? "" : `, \`-${short}\``}`,
            summary,
          ]),
        ),
      );

const page = (command: Command): Page => ({
  id: command.name,
  title: `fairlead ${command.name}`,
  question: command.usage[0]?.does ?? command.task,
  body: paragraphs(
    table(
      ["Call", "What it does"],
      command.usage.map(({ call, does }) => [`\`${called(command, call)}\``, does]),
    ),
    command.aliases === undefined ? "" : `Also: ${command.aliases.map((alias) => `\`fairlead ${alias}\``).join(", ")}.`,
    command.about ?? "",
    options(command),
    command.examples.length === 0 ? "" : paragraphs("## Examples", list(command.examples.map((one) => `\`${one.command}\`: ${one.does}`))),
  ),
});

/** Every command, in the order of help. */
export const commands: Section = {
  folder: "commands",
  title: "Commands",
  about: "What is written here is what `fairlead help` prints. Options that every command takes stand in `fairlead help`.",
  pages: catalogue.map(page),
};
