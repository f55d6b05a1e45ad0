import { beforeAll, describe, expect, it } from "vitest";
import { openWorkspace } from "#workspace";
import type { Picture } from "#picture";
import { codeMaatAnalyses, codeMaatRows, truckFactorSteps } from "./reference/independent.ts";
import { compareRows, ourRows, referencePicture, referenceTable } from "./reference/ours.ts";
import { type FileChange, makeRepository, type NewCommit, type TestRepository } from "./support/repository.ts";

/** Numbers that look random and are the same every time (a linear congruence). */
function series(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const people = [
  "Ada <ada@example.org>",
  "Ben <ben@example.org>",
  "ben <ben@home.example>",
  "Cora <cora@example.org>",
  "Dan <dan@example.org>",
  "renovate[bot] <bot@example.org>",
];
const text = (name: string, version: number): string =>
  Array.from({ length: 30 }, (_, line) => `${name} ${line < version % 7 ? `at ${version}` : line}`).join("\n");

/** A history with additions, changes, deletions, additions again, renames exact and not, wide commits, branches and merges. */
function oddHistory(): readonly NewCommit[] {
  const next = series(7);
  const names = Array.from(
    { length: 40 },
    (_, index) => `src/part${index % 5}/file ${index}${index % 9 === 0 ? ' "q"' : index % 7 === 0 ? "é" : ""}.ts`,
  );
  const alive = new Map<string, number>();
  const commits: NewCommit[] = [{ changes: [{ path: "README.md", content: "read" }] }];
  for (let step = 1; step < 400; step++) {
    const author = people[next(people.length)] ?? "";
    if (step % 23 === 0) {
      commits.push({ author, parents: [step - 1, step - 2] });
      continue;
    }
    commits.push({
      author,
      parents: step % 23 === 22 ? [step - 2] : [step - 1],
      changes: step % 23 >= 21 ? [{ path: `side/${step % 23}.txt`, content: String(step) }] : changesOf(step),
    });
  }
  return commits;

  function changesOf(step: number): readonly FileChange[] {
    const many = step % 50 === 10 ? 35 : 1 + next(4);
    const first = next(names.length);
    const chosen = [
      ...new Set(
        Array.from({ length: many }, (_, at) => names[many > 30 || next(4) > 0 ? (first + at) % names.length : next(names.length)] ?? ""),
      ),
    ];
    return chosen.flatMap((name): readonly FileChange[] => {
      const version = alive.get(name);
      if (version !== undefined && many < 30 && next(20) === 0) {
        alive.delete(name);
        return [{ path: name, remove: true }];
      }
      alive.set(name, step);
      return [{ path: name, content: text(name, step) }];
    });
  }
}

describe("reference runs against an independent script over plain `git log`", () => {
  let repository: TestRepository;
  let picture: Picture;
  beforeAll(async () => {
    repository = makeRepository([...oddHistory(), ...renames()], { bare: true });
    picture = await referencePicture(await openWorkspace(repository.folder, { store: false }));
  });

  it.each(codeMaatAnalyses)("%s: the same rows", async (analysis) => {
    const theirs = await codeMaatRows(repository.folder, "HEAD", analysis);
    const ours = ourRows(picture, analysis);
    expect(compareRows(ours, theirs)).toEqual({ same: theirs.length, onlyOurs: [], onlyTheirs: [] });
    expect(theirs.length).toBeGreaterThan(10);
  });

  it("truck factor: the same steps and coverage", async () => {
    const files = repository
      .git("ls-tree", "-r", "-z", "--name-only", "HEAD")
      .split("\0")
      .filter((name) => name.endsWith(".ts"));
    const checked = await truckFactorSteps(repository.folder, "HEAD", files);
    const kept = checked.filter((step) => !step.pruned);
    const rows = referenceTable(picture, "truck-factor");
    expect(rows).toHaveLength(kept.length);
    expect(rows.slice(0, -1).map((row) => row[1])).toEqual(kept.slice(0, -1).map((step) => step.filesLeft));
    expect(rows.at(-1)?.[1]).toBe(checked.at(-1)?.filesLeft);
    expect(rows.at(-1)?.[2]).toBeCloseTo((100 * (checked.at(-1)?.filesLeft ?? 0)) / (checked.at(-1)?.files ?? 1), 2);
  });
});

/** A file moved as it is and then made anew under its old name; and a dozen files that one person wrote and another moved with changes. */
function renames(): readonly NewCommit[] {
  const [ada = "", ben = "", , cora = "", dan = ""] = people;
  const written = Array.from({ length: 12 }, (_, file) => file);
  const all = (folder: string, version: number): readonly FileChange[] =>
    written.map((file) => ({ path: `${folder}/part${file}.ts`, content: text(`part ${file}`, version) }));
  const gone = written.map((file) => ({ path: `before/part${file}.ts`, remove: true as const }));
  return [
    { author: ada, changes: [{ path: "lib/old.ts", content: text("kept", 3) }] },
    { author: ben, changes: [{ path: "lib/old.ts", to: "lib/new.ts" }] },
    ...[1, 2, 3].map((version) => ({ author: dan, changes: all("before", version) })),
    { author: cora, changes: [...gone, ...all("after", 4)] },
    { author: dan, changes: [{ path: "lib/old.ts", content: "anew" }] },
  ];
}
