import { parseArgs } from "node:util";
import { nearest, printable, UserError } from "#base";
import type { Command, Option } from "./command.ts";
import { commonOptions } from "./common-options.ts";

/** What a command was called with. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
}

/** Options a command takes, its own before those of every command. */
export const optionsOf = (command: Command): readonly Option[] => [...command.options, ...commonOptions];

/** Where in a line its first word stands that is neither an option nor an option's value; -1 for none. */
export function firstWord(argv: readonly string[], options: readonly Option[]): number {
  const { tokens } = parseArgs({ args: [...argv], strict: false, allowPositionals: true, options: declared(options), tokens: true });
  const first = tokens.find(({ kind }) => kind !== "option");
  return first?.kind === "positional" ? first.index : -1;
}

/** Reads the words of a line, its command's name left out. Throws `UserError` for what it does not take. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const options = optionsOf(command);
  const parsed = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options: declared(options),
    tokens: true,
  });
  for (const token of parsed.tokens) if (token.kind === "option") checkOption(command, options, token);
  if (command.most !== undefined && parsed.positionals.length > command.most) tooMany(command, parsed.positionals);
  const values = new Map(Object.entries(parsed.values));
  const textOf = (name: string): string | undefined => {
    const value = values.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const textsOf = (name: string): readonly string[] => {
    const value = values.get(name);
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
  };
  return { positionals: parsed.positionals, flag: (name) => values.get(name) === true, text: textOf, texts: textsOf };
}

/** Options as Node's parser wants them. */
const declared = (options: readonly Option[]) =>
  Object.fromEntries(
    options.map((option) => [
      option.name,
      {
        type: option.value === undefined ? "boolean" : "string",
        ...(option.short === undefined ? {} : { short: option.short }),
        ...(option.many === undefined ? {} : { multiple: true }),
      } as const,
    ]),
  );

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption(command: Command, options: readonly Option[], token: OptionToken): void {
  const known = options.find((option) => option.name === token.name);
  if (known === undefined) {
    const near = nearest(
      token.name,
      options.map((option) => option.name),
    );
    const hint =
      near === undefined
        ? `fairlead help ${command.name} lists its options.`
        : `Did you mean --${near}? fairlead help ${command.name} lists them all.`;
    throw new UserError(`${command.name} has no option ${printable(token.rawName)}`, { hint });
  }
  if (known.value !== undefined && token.value === undefined)
    throw new UserError(`--${known.name} needs a value`, { hint: `Write --${known.name} ${known.value}.` });
  if (known.value === undefined && token.inlineValue === true)
    throw new UserError(`--${known.name} takes no value`, { hint: `Write --${known.name} alone.` });
}

function tooMany(command: Command, given: readonly string[]): never {
  const rest = given.slice(command.most).map(printable).join(" ");
  throw new UserError(`${command.name} does not take "${rest}"`, {
    hint: `Usage: ${command.usage.map(({ call }) => `fairlead ${command.name} ${call}`.trim()).join(", or ")}.`,
  });
}
