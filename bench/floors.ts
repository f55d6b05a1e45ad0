import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { logSettings } from "#git";
import { logCommand } from "#history";
import { git } from "./clone.ts";
import type { Command } from "./measure.ts";

const shell = (script: string, folder: string): readonly [string, ...string[]] => ["bash", "-c", `cd '${folder}' && ${script}`];
const quoted = (args: readonly string[]): string => args.map((arg) => `'${arg}'`).join(" ");

/** The identical `git log`, whose output nobody reads. */
export const wholeLog = (folder: string): Command => ({
  name: "git log to nowhere",
  args: shell(`git ${quoted(logCommand)} HEAD > /dev/null`, folder),
});

const blobsOf = (folder: string): string => {
  const list = path.join(tmpdir(), `fairlead-bench-blobs-${process.pid}`);
  writeFileSync(list, `${git(folder, "ls-tree", "-r", "--format=%(objectname)", "HEAD").split("\n").join("\n")}\n`);
  return list;
};

/** The whole history, and the contents of HEAD. */
export const wholeFloor = (folder: string): Command => ({
  name: "git log, then cat-file of HEAD",
  args: shell(`git ${quoted(logCommand)} HEAD > /dev/null && git cat-file --batch --buffer < '${blobsOf(folder)}' > /dev/null`, folder),
});

/** The newest year, and the contents of HEAD. */
export const yearFloor = (folder: string): Command => {
  const since = Number(git(folder, "log", "-1", "--format=%ct", "HEAD")) - 365 * 86_400;
  const log = quoted(["log", "--raw", "-z", "--no-renames", ...logSettings, `--since=${since}`, "HEAD"]);
  return {
    name: "git log of a year, then cat-file of HEAD",
    args: shell(`git ${log} > /dev/null && git cat-file --batch --buffer < '${blobsOf(folder)}' > /dev/null`, folder),
  };
};
