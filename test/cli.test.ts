import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { schemaNamed } from "../src/cli/output/schema.ts";
import { commands } from "../src/cli/index.ts";
import { builtCommand, fairlead, plainEnvironment, type Ran } from "./support/fairlead.ts";
import { makeRepository, temporaryFolder, type TestRepository } from "./support/repository.ts";
import { sampleCommits } from "./support/sample.ts";

let sample: TestRepository;
let cwd: string;

beforeAll(() => {
  sample = makeRepository(sampleCommits());
  cwd = sample.folder;
});

const run = (...args: readonly string[]): Promise<Ran> => fairlead(args, { cwd });

/** What each command is asked in these tests, the view that answers, and the exit code. */
const asked = [
  { args: ["."], view: "overview" },
  { args: ["areas"], view: "areas" },
  { args: ["findings"], view: "findings" },
  { args: ["questions"], view: "questions" },
  { args: ["doctor"], view: "doctor" },
  { args: ["privacy"], view: "privacy" },
  { args: ["why", "src/billing/ledger.ts"], view: "why" },
  { args: ["why", "--diff", "HEAD~2"], view: "change" },
  { args: ["analyse", "hotspots"], view: "analysis" },
] as const;

/** These say where state is kept, and what it holds. */
const aboutState: ReadonlySet<string> = new Set(["doctor", "privacy"]);

describe.each(asked)("fairlead $args.0 ($view)", ({ args, view }) => {
  it("fits a screen's width and prints only commands that there are", async () => {
    const { code, stdout, stderr } = await run(...args);
    expect(code, stderr).toBe(0);
    for (const line of stdout.split("\n")) if (!/^ *> /.test(line)) expect([...line].length, line).toBeLessThanOrEqual(80);
    const named = [...stdout.matchAll(/(?:> |\| |Next {2})fairlead ([a-z-]+)/g)].map(([, name]) => name);
    expect(
      named.filter((name) => !commands.some((command) => command.name === name || (command.aliases ?? []).includes(name ?? ""))),
    ).toEqual([]);
  });

  it("answers in JSON as its schema says, the same each time, and names nobody", async () => {
    const once = await run(...args, "--json");
    if (!aboutState.has(view)) expect((await run(...args, "--json", "--no-store")).stdout).toBe(once.stdout);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(Object(await schemaNamed(view)));
    expect(validate(JSON.parse(once.stdout)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(once.stdout).not.toMatch(/Ada Example|Bo Sample|Cy Probe|example\.org/);
  });
});

describe("answers that are no view", () => {
  it.each([
    [["analyse", "--json"], "analyses"],
    [["privacy", "--prove", "--json"], "privacy-proof"],
  ] as const)("%j have a schema too", async (args, name) => {
    const { stdout } = await run(...args);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(Object(await schemaNamed(name)));
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });
});

describe("the first screen", () => {
  it("is at most forty lines, and says what is known and what is not", async () => {
    const { stdout, stderr } = await run();
    expect(stdout.split("\n").length).toBeLessThanOrEqual(41);
    for (const word of ["DIRECTION", "REALITY", "NEEDS AN ANSWER", "Next"]) expect(stdout).toContain(word);
    expect(stderr).toMatch(/^Read in \d+\.\d s\.\n$/);
  });

  it("is the same from a folder of it, and with everything quiet", async () => {
    const here = await run("--quiet");
    const below = await fairlead(["--quiet"], { cwd: path.join(cwd, "src", "billing") });
    expect(below.stdout).toBe(here.stdout);
    expect(below.stderr).toBe("");
  });

  it("tells what was at an earlier commit", async () => {
    const { stdout } = await run("--at", "HEAD~40", "--quiet");
    expect(stdout.split("\n")[0]).toContain("50 commits");
  });

  it("is a table where several are named, with a line for what cannot be read", async () => {
    const { code, stdout, stderr } = await fairlead([cwd, "nowhere", cwd], { cwd: path.dirname(cwd) });
    expect(stdout.match(/90/g)?.length).toBeGreaterThanOrEqual(2);
    expect(stderr).toContain("nowhere");
    expect(code).toBe(3);
  });
});

describe("options of every command", () => {
  it.each([
    [
      ["-q", "areas"],
      ["areas", "-q"],
    ],
    [
      ["--at", "HEAD~40", "why", "src/billing/ledger.ts"],
      ["why", "src/billing/ledger.ts", "--at", "HEAD~40"],
    ],
    [
      ["-C", ".", "--json", "findings"],
      ["findings", "--json"],
    ],
    [
      ["--limit=3", "analyse", "hotspots"],
      ["analyse", "hotspots", "--limit", "3"],
    ],
  ])("may stand before its name: %j", async (before, after) => {
    const [one, other] = await Promise.all([run(...before), run(...after)]);
    expect(one.stderr).not.toContain("fairlead:");
    expect(one.stdout).toBe(other.stdout);
    expect(one.code).toBe(0);
  });
});

describe("what is asked wrongly", () => {
  it.each([
    [["fidnings"], 2, "Did you mean fairlead findings?"],
    [["hotspot"], 2, "Did you mean fairlead analyse hotspots?"],
    [["findings", "--al"], 2, "Did you mean --all?"],
    [["README.md"], 2, "fairlead why README.md"],
    [["why"], 2, "Name a path, an area or a finding"],
    [["why", "src/nothing.ts"], 2, ""],
    [["why", "src/billing/ledgr.ts"], 2, 'Did you mean "src/billing/ledger.ts"?'],
    [["findings", "--area", "nope"], 2, "fairlead areas lists them."],
    [["findings", "--path", "src/biling"], 2, 'Did you mean "src/billing"?'],
    [["analyse", "hotspots", "--area", "src/biling"], 2, 'Did you mean "src/billing"?'],
    [["analyse", "hotspots", "--path", "ledger.ts"], 2, 'Did you mean "src/billing/ledger.ts"?'],
    [["why", "../outside"], 2, "lies outside the repository"],
    [["analyse", "hotspot"], 2, "Did you mean hotspots?"],
    [["analyse", "hotspots", "--window", "soon"], 2, "is no window"],
    [["analyse", "areas", "--format", "xml"], 2, "Formats:"],
    [["--at", "no-such-branch"], 3, "nothing to analyse"],
    [["--json", "--md"], 2, "Leave one out."],
    [["completion", "tcsh"], 2, "bash, zsh, fish"],
    [["web", "--port", "0"], 2, "1 to 65535"],
    [["export"], 2, "--site <folder>"],
    [["export", "--site", "README.md/x"], 2, "Name a folder that you may write to."],
    [["export", "--parquet", "README.md/x"], 2, "Name a folder that you may write to."],
  ] as const)("%j ends with %i and says what to do", async (args, exit, says) => {
    const { code, stderr } = await run(...args);
    expect(code, stderr).toBe(exit);
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
  });

  it("is not mistaken for an answer where there is nothing to analyse", async () => {
    const empty = makeRepository([]);
    const { code, stdout, stderr } = await fairlead([], { cwd: empty.folder });
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/no commit yet/);
  });
});

describe("names", () => {
  it("stand on the terminal of whoever asks, without a figure, and leave only with --people", async () => {
    const [text, markdown, people] = [
      await run("why", "src/billing"),
      await run("why", "src/billing", "--md"),
      await run("why", "src/billing", "--md", "--people"),
    ];
    expect(text.stdout).toMatch(/CAN HELP .*(?:Ada Example|Bo Sample|Cy Probe)/);
    expect(markdown.stdout).not.toMatch(/Ada Example|Bo Sample|Cy Probe/);
    expect(markdown.stdout).toMatch(/Not named here\. [A-Z]/);
    expect(people.stdout).toMatch(/Ada Example|Bo Sample|Cy Probe/);
  });

  it("never stand where fairlead.yaml says never", async () => {
    const shy = makeRepository([
      ...sampleCommits(12),
      { changes: [{ path: "fairlead.yaml", content: "people: never\n" }], time: 1_720_000_000 },
    ]);
    const { stdout } = await fairlead(["why", "src/billing", "--people"], { cwd: shy.folder });
    expect(stdout).not.toMatch(/Ada Example|Bo Sample|Cy Probe/);
  });
});

describe("fairlead.yaml", () => {
  it("is read from the work tree, and what is wrong in it is said with its line", async () => {
    const { folder } = makeRepository(sampleCommits(12));
    writeFileSync(path.join(folder, "fairlead.yaml"), "repo: harbor/checkout\nareas:\n  money: [src/billing/**]\nsingals: {}\n");
    const { code, stdout, stderr } = await fairlead(["areas"], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^harbor\/checkout /);
    expect(stdout).toContain("money");
    expect(stderr).toContain('fairlead.yaml:4: unknown key "singals"');
  });
});

describe("a change", () => {
  it("is what is committed since the base, changed, deleted, or new, and not what is ignored", async () => {
    const { folder, git } = makeRepository(sampleCommits(24));
    git("checkout", "-q", "-b", "feature");
    writeFileSync(path.join(folder, "src/orders/order.ts"), "export const order = 1;\n");
    git("commit", "-qam", "feat: order");
    writeFileSync(path.join(folder, "src/tax/vat.ts"), 'import { ledger } from "../billing/ledger.ts";\n');
    writeFileSync(path.join(folder, ".gitignore"), "*.log\n");
    writeFileSync(path.join(folder, "noise.log"), "");
    mkdirSync(path.join(folder, "src/new"));
    writeFileSync(path.join(folder, "src/new/file.ts"), "");
    git("rm", "-q", "README.md");
    const { code, stdout, stderr } = await fairlead(["why", "--diff"], { cwd: folder });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain("5 files changed against main");
    for (const file of ["src/orders/order.ts", "src/tax/vat.ts", ".gitignore", "src/new/file.ts", "README.md"])
      expect(stdout).toContain(file);
    expect(stdout).not.toContain("noise.log");
    expect(stdout).toMatch(/src\/tax imports src\/billing/);
    expect(git("status", "--short").split("\n")).toContain(" M src/tax/vat.ts");
  });
});

describe("tables for other tools", () => {
  it("are Parquet that another reader reads; people are counts", async () => {
    const out = path.join(temporaryFolder(), "tables");
    const { code, stderr } = await run("export", "--parquet", out);
    expect(code, stderr).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["areas.parquet", "changes.parquet", "commits.parquet", "files.parquet", "people.parquet"]);
    const { asyncBufferFromFile, parquetReadObjects } = await import("hyparquet");
    const people = await parquetReadObjects({ file: await asyncBufferFromFile(path.join(out, "people.parquet")) });
    expect(Object.keys(people[0] ?? {})).toEqual(["area", "month", "people", "commits"]);
    const commits = await parquetReadObjects({ file: await asyncBufferFromFile(path.join(out, "commits.parquet")) });
    expect(commits).toHaveLength(90);
    expect(Object.keys(commits[0] ?? {}).join()).not.toMatch(/author|name|mail/);
  });

  it("are CSV with a header", async () => {
    const { stdout } = await run("analyse", "revisions", "--reference", "--format", "csv");
    expect(stdout.split("\n").slice(0, 2)).toEqual(["entity,n-revs", "src/billing/ledger.ts,68"]);
  });
});

describe("the process", () => {
  it("ends without a word when its reader has seen enough", async () => {
    const ran = await piped("why src/billing | head -1");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
  });

  it("ends with 130 when it is interrupted, and the next run is right", async () => {
    const { folder } = makeRepository(sampleCommits(2000));
    const exits: (number | null)[] = [];
    // Early it has not begun to listen, late it may be done: somewhere between it is reading.
    for (let wait = 120; wait <= 600 && !exits.includes(130); wait += 60) exits.push(await interruptedAfter(wait, folder));
    expect(exits).toContain(130);
    const [after, anew] = [await fairlead(["--quiet"], { cwd: folder }), await fairlead(["--quiet", "--no-store"], { cwd: folder })];
    expect(after.code, after.stderr).toBe(0);
    expect(after.stdout).toBe(anew.stdout);
  });

  it("has colours only on a terminal", async () => {
    expect((await run("findings")).stdout).not.toContain("\u001b");
  });
});

/** Runs a pipeline with `fairlead` in it. */
function piped(pipeline: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn("bash", ["-o", "pipefail", "-c", `"$0" "$1" ${pipeline}`, process.execPath, builtCommand], {
      cwd,
      env: { ...plainEnvironment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Begins a first reading and interrupts it; `null` when it had not begun to listen. */
function interruptedAfter(wait: number, folder: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [builtCommand, "--no-store"], { cwd: folder, env: { ...plainEnvironment }, stdio: "ignore" });
    setTimeout(() => child.kill("SIGINT"), wait);
    child.on("close", (code) => resolve(code));
  });
}
