import { expect } from "vitest";
import { fairlead, type Ran, type RunOptions } from "../support/fairlead.ts";

// Everything below space but tab and newline, DEL, C1 controls, and marks that turn the direction of text.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const stackTrace = /^\s+at .*(file:\/\/|node:|\.js:\d+)/m;
const internal =
  /\b(TypeError|RangeError|ReferenceError|SyntaxError|ENOENT|EACCES|ELOOP|undefined is not|Cannot read prop|\[object Object\]|NaN)\b/;

/** Fails unless an output is fit for a person's terminal: no control characters, no stack trace, nothing of the machinery. */
export function expectPlain({ stdout, stderr }: Ran): void {
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(control);
    expect(text).not.toMatch(stackTrace);
    expect(text).not.toMatch(internal);
  }
}

/** What a person does first in a strange repository: each command reads another part of it, each is printed in another form. */
export const firstEvening: readonly (readonly string[])[] = [
  [".", "--json"],
  ["why", "src"],
  ["findings", "--md"],
  ["analyse", "churn"],
  ["analyse", "coupling", "--window", "all"],
];

/** Every command there is that reads a repository. */
export const everyCommand: readonly (readonly string[])[] = [
  ...firstEvening,
  ["."],
  ["areas"],
  ["questions"],
  ["analyse", "hotspots"],
  ["analyse", "truck-factor", "--reference"],
  ["analyse", "code-age"],
  ["doctor"],
  ["privacy"],
  ["why", "--diff"],
  ["why", "--diff", "HEAD~5"],
];

/** Runs commands one after another; every one has to be plain, and to end with a stated exit code. */
export async function walk(options: RunOptions, commands: readonly (readonly string[])[] = firstEvening): Promise<readonly Ran[]> {
  const all: Ran[] = [];
  for (const command of commands) {
    const ran = await fairlead(command, options);
    expectPlain(ran);
    expect([0, 2, 3], `fairlead ${command.join(" ")}: ${ran.stderr}`).toContain(ran.code);
    all.push(ran);
  }
  return all;
}

/** A picture was given: the overview ends well and says something. */
export async function expectPicture(options: RunOptions): Promise<Ran> {
  const ran = await fairlead(["."], options);
  expectPlain(ran);
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout.trim()).not.toBe("");
  return ran;
}

/** No picture, but one plain line that says why, and the exit code for "cannot read or cannot tell". */
export async function expectRefusal(options: RunOptions, says: RegExp, args: readonly string[] = ["."]): Promise<Ran> {
  const ran = await fairlead(args, options);
  expectPlain(ran);
  expect(ran.code, `${ran.stdout}${ran.stderr}`).toBe(3);
  expect(ran.stderr + ran.stdout).toMatch(says);
  return ran;
}
