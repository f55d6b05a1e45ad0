import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { optionsOf, readArguments } from "./arguments.ts";
import { commandHelp, optionName, overallHelp } from "./help.ts";
import { tasks } from "./command.ts";
import { commands } from "./index.ts";
import { plainStyle } from "./terminal/style.ts";

const look = { cells: 80, style: plainStyle };

describe("help", () => {
  it("lists every command on one screen: by task with what it does, and by name what is seldom asked", () => {
    const text = overallHelp(commands, look);
    for (const { name, usage, task } of commands.slice(1)) {
      const does = usage[0]?.does ?? "";
      const line = task === tasks.at(-1) ? `^ {2}.*\\b${escaped(name)}\\b` : `^ {2}${escaped(name)} +${escaped(does)}$`;
      expect(text).toMatch(new RegExp(line, "m"));
    }
    expectFits(text);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    "explains every option of %s, with examples, on one screen",
    (_, command) => {
      const text = commandHelp(command, commands, look);
      for (const option of optionsOf(command)) {
        expect(text).toContain(`  ${optionName(option)} `);
        expect(option.summary.trim().length).toBeGreaterThan(10);
      }
      expect(command.examples.length).toBeGreaterThan(0);
      for (const { command: example } of command.examples) expect(text).toContain(`  ${example}\n`);
      expectFits(text);
    },
  );

  it.each(commands.flatMap((command) => command.examples.map(({ command: example }) => [example, command] as const)))(
    "has an example that is understood: %s",
    (example, command) => {
      const [, words = ""] = /fairlead(?: ([^|>)]*))?/.exec(example) ?? [];
      const given = (words.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [])
        .map((word) => word.replace(/['"]/g, ""))
        .filter((word) => word !== "" && word !== command.name && !(command.aliases ?? []).includes(word));
      expect(() => readArguments(command, given)).not.toThrow();
    },
  );

  it("knows every file of the catalogue", () => {
    const files = readdirSync(join(import.meta.dirname, "commands")).map((file) => file.replace(/\.ts$/, ""));
    expect(files.sort()).toEqual(commands.map(({ name }) => name).sort());
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function expectFits(text: string): void {
  const lines = text.trimEnd().split("\n");
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines.length).toBeLessThanOrEqual(40);
}
