import { type Problem, printable } from "#base";

/** What could not be read as meant, a line each: "fairlead.yaml:3: unknown key "x". Known keys: …" */
export const problemText = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ path, line, message, hint }) =>
        `${printable(path)}${line === undefined ? "" : `:${line}`}: ${printable(message)}. ${printable(hint)}\n`,
    )
    .join("");
