import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { plainEnvironment } from "../support/fairlead.ts";

/** Bytes as given: text is UTF-8. */
export type Bytes = string | Uint8Array;

export interface Commit {
  /** Path (bytes) to content; `null` deletes; `{ link }` is a symbolic link. */
  readonly files: readonly (readonly [Bytes, Bytes | null | { readonly link: string }])[];
  readonly author?: Bytes;
  readonly message?: Bytes;
  /** Seconds since 1970. */
  readonly time?: number;
  /** Marks (1 = the first commit) of the parents; the commit before when left out; none for a root. */
  readonly parents?: readonly number[];
}

/** The day the sample ends: 1 June 2026. */
export const lastDay = 1_780_272_000;

export const emptyFolder = (): string => mkdtempSync(path.join(tmpdir(), "fairlead-odd-"));

/** Runs git to build a repository, with no configuration of the machine. */
export function git(folder: string, args: readonly string[], input?: Uint8Array): string {
  const env = {
    ...plainEnvironment,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.org",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.org",
  };
  return execFileSync("git", args, {
    cwd: folder,
    env,
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "pipe"],
    ...(input === undefined ? {} : { input }),
  })
    .toString("utf8")
    .trim();
}

/** A new repository with these commits on `main`, checked out unless `bare`. Its objects are loose, so that one can be taken away. */
export function repository(
  commits: readonly Commit[],
  { bare = false, format = "sha1" }: { readonly bare?: boolean; readonly format?: string } = {},
): string {
  const folder = emptyFolder();
  git(folder, ["init", "-q", "-b", "main", `--object-format=${format}`, ...(bare ? ["--bare"] : []), "."]);
  if (commits.length > 0) git(folder, ["-c", "fastimport.unpackLimit=100000", "fast-import", "--quiet"], stream(commits));
  if (commits.length > 0 && !bare) git(folder, ["reset", "-q", "--hard", "main"]);
  return folder;
}

const bytes = (value: Bytes): Buffer => (typeof value === "string" ? Buffer.from(value, "utf8") : Buffer.from(value));

/** A path as fast-import reads it: C-quoted, every byte that is not plain as an octal escape. */
function quoted(value: Bytes): string {
  const plain = [...bytes(value)].map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`,
  );
  return `"${plain.join("")}"`;
}

/** What `git fast-import` reads. */
export function stream(commits: readonly Commit[]): Buffer {
  const parts: Buffer[] = [];
  const line = (text: Bytes): void => void parts.push(bytes(text), Buffer.from("\n"));
  const data = (content: Bytes): void => {
    line(`data ${bytes(content).length}`);
    line(content);
  };
  for (const [index, commit] of commits.entries()) {
    const mark = index + 1;
    const time = commit.time ?? lastDay - (commits.length - mark) * 86_400;
    const author = bytes(commit.author ?? "Ada Example <ada@example.org>");
    const parents = commit.parents ?? (index === 0 ? [] : [index]);
    if (parents.length === 0) line("reset refs/heads/main");
    line("commit refs/heads/main");
    line(`mark :${mark}`);
    line(Buffer.concat([Buffer.from("author "), author, Buffer.from(` ${time} +0000`)]));
    line(`committer Ada Example <ada@example.org> ${time} +0000`);
    data(commit.message ?? `change ${mark}`);
    for (const [nth, parent] of parents.entries()) line(`${nth === 0 ? "from" : "merge"} :${parent}`);
    for (const [file, content] of commit.files) writeFile(line, data, file, content);
    line("");
  }
  return Buffer.concat(parts);
}

function writeFile(
  line: (text: Bytes) => void,
  data: (content: Bytes) => void,
  file: Bytes,
  content: Bytes | null | { readonly link: string },
): void {
  if (content === null) return line(`D ${quoted(file)}`);
  const link = typeof content === "object" && "link" in content;
  line(`M ${link ? "120000" : "100644"} inline ${quoted(file)}`);
  data(link ? content.link : content);
}

const people = ["Ada Example <ada@example.org>", "Grace Sample <grace@example.org>", "Linus Probe <linus@example.org>"];

/** An ordinary small project: four folders, three people, sixty commits; what odd things are then added to. */
export function ordinaryCommits(count = 60): readonly Commit[] {
  const folders = ["billing", "orders", "mail", "docs"];
  return Array.from({ length: count }, (_, index) => {
    const folder = folders[index % folders.length] ?? "";
    const extension = folder === "docs" ? "md" : "ts";
    const code = Array.from({ length: 20 + index }, (_line, number) => `export const value${number} = ${index};`).join("\n");
    return {
      files: [[`src/${folder}/part-${index % 3}.${extension}`, `${code}\n`] as const],
      author: people[index % people.length] ?? "",
      message: `${index % 5 === 0 ? "fix" : "feat"}: change ${index}`,
    };
  });
}

export const ordinary = (options?: { readonly bare?: boolean; readonly format?: string }): string => repository(ordinaryCommits(), options);

/** A program that leaves a trace when it runs; give its command to whatever might run it, and look with `ran`. */
export interface Canary {
  readonly command: string;
  readonly ran: () => boolean;
}

export function canary(): Canary {
  const folder = emptyFolder();
  const trace = path.join(folder, "it-ran");
  const command = path.join(folder, "canary.sh");
  writeFileSync(command, `#!/bin/sh\necho "$0 $*" >> '${trace}'\ncat 2>/dev/null\nexit 0\n`);
  chmodSync(command, 0o755);
  return { command, ran: () => existsSync(trace) };
}

/** Takes an object away, as a partial clone or a broken disk would. */
export function lose(folder: string, object: string): void {
  const id = git(folder, ["rev-parse", object]);
  rmSync(path.join(folder, ".git", "objects", id.slice(0, 2), id.slice(2)));
}

/** Writes a file of the work tree or the git folder, its folders made. */
export function put(folder: string, file: string, content: Bytes): string {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}
