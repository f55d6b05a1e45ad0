import { describe, expect, it } from "vitest";
import { analyses, wholeTree, yearOf } from "#picture";
import { rules } from "#signals";
import { type View, views } from "#views";
import { readArguments } from "../src/cli/arguments.ts";
import { commands } from "../src/cli/index.ts";
import { examplePictures } from "../src/views/example-pictures.ts";

const pictures = examplePictures();
const known = new Set(commands.flatMap((command) => [command.name, ...(command.aliases ?? [])]));
/** Commands whose only word is a folder: anything else that stands there names no repository. */
const ofRepository = new Set(commands.filter(({ usage }) => usage.some(({ call }) => call.startsWith("[repo"))).map(({ name }) => name));
const analysisIds = new Set(analyses.map((analysis) => analysis.id));

/** Every text of a model that stands in a field for commands, or between backticks. */
function* commandsIn(value: unknown, field = ""): Generator<string> {
  if (typeof value === "string") {
    if (field === "command" || field === "next") yield value;
    for (const [, inner = ""] of value.matchAll(/`([^`]*)`/g)) yield inner;
  } else if (Array.isArray(value)) for (const one of value) yield* commandsIn(one, field);
  else if (typeof value === "object" && value !== null) for (const [name, one] of Object.entries(value)) yield* commandsIn(one, name);
}

/** As a shell would split it. */
const wordsOf = (text: string): readonly string[] => (text.match(/(?:'[^']*'|[^\s'])+/g) ?? []).map((word) => word.replaceAll("'", ""));

function textsOf(view: View<unknown>): readonly string[] {
  return Object.values(pictures).flatMap((picture) => {
    const at = picture.repository.at.time;
    const question = {
      subject: view.name === "why" ? "src/billing/ledger.ts" : undefined,
      scope: wholeTree(yearOf(at)),
      limit: undefined,
      people: false,
      changed: ["src/billing/ledger.ts"],
    };
    const model = view.build({ picture, question, now: at, rules, analyses });
    return [...commandsIn(model), ...commandsIn(view.document(model))].filter((text) => text.startsWith("fairlead "));
  });
}

describe("what is offered exists", () => {
  it.each(views.map((view) => [view.name, view] as const))("every command that %s names can be run", (_, view) => {
    for (const text of textsOf(view)) {
      const [, command = "", subject = ""] = text.split(" ");
      const isRepository = command.startsWith("<");
      expect(isRepository || known.has(command), text).toBe(true);
      const words = wordsOf(text).slice(2);
      const taken = commands.find(({ name }) => name === command);
      if (taken !== undefined) {
        const { positionals } = readArguments(taken, words);
        if (ofRepository.has(command))
          expect(
            positionals.every((word) => word.startsWith("<")),
            text,
          ).toBe(true);
      }
      if (command === "analyse" && subject !== "" && !subject.startsWith("<")) expect(analysisIds.has(subject), text).toBe(true);
    }
  });
});
