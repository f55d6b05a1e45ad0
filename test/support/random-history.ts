import fc from "fast-check";
import { type FileChange, firstTime, type NewCommit } from "./repository.ts";

const people = [
  "Ada <ada@example.org>",
  "ada <ADA@example.org>",
  "Bo Lind <bo@work.example>",
  "Bo Lind <bo@home.example>",
  "dependabot[bot] <1+dependabot[bot]@users.noreply.github.com>",
  "Zoë <zoe@example.org>",
] as const;
const files = ["a.ts", "b.ts", "lib/a.ts", "lib/c.ts", "docs/x y.md"] as const;
const messages = [
  "fix: a thing",
  "feat(ui): more",
  "Merge",
  'Revert "more"\n\nThis reverts commit 1.',
  "",
  "words\n\nCo-authored-by: Bo Lind <bo@work.example>\nReviewed-by: Zoë <zoe@example.org>",
  "tidy\n\nCo-Authored-By: Claude <noreply@anthropic.com>",
  ":100644 looks like a row",
] as const;

interface Step {
  readonly who: string;
  readonly message: string;
  readonly jitter: number;
  readonly parents: readonly number[];
  readonly what: readonly {
    readonly file: string;
    readonly does: "write" | "remove" | "move";
    readonly to: string;
    readonly text: number;
  }[];
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(...people),
  message: fc.constantFrom(...messages),
  // Clocks go wrong: a commit may be older than its parent by days.
  jitter: fc.integer({ min: -300_000, max: 300_000 }),
  parents: fc.array(fc.nat({ max: 3 }), { minLength: 0, maxLength: 3 }),
  what: fc.array(
    fc.record({
      file: fc.constantFrom(...files),
      does: fc.constantFrom("write" as const, "write" as const, "remove" as const, "move" as const),
      to: fc.constantFrom(...files),
      text: fc.nat({ max: 5 }),
    }),
    { maxLength: 3 },
  ),
});

/** Small histories with merges, several roots, wrong clocks, moves, credits and odd messages. The last commit reaches them all. */
export const randomHistory: fc.Arbitrary<readonly NewCommit[]> = fc.array(step, { minLength: 2, maxLength: 9 }).map((steps) => {
  const commits = steps.map(commitOf);
  return [...commits, { parents: headsOf(commits), message: "all of it", changes: [], time: firstTime + commits.length * 86_400 }];
});

function commitOf({ who, message, jitter, parents, what }: Step, at: number): NewCommit {
  const before = [...new Set(parents.map((back) => at - 1 - back).filter((place) => place >= 0))];
  return {
    author: who,
    message,
    time: firstTime + at * 86_400 + jitter,
    parents: at > 0 && before.length === 0 && parents.length > 1 ? [at - 1] : before,
    changes: what.flatMap(changesOf),
  };
}

const changesOf = ({ file, does, to, text }: Step["what"][number]): readonly FileChange[] => {
  if (does === "write") return [{ path: file, content: `${file} ${text}\n` }];
  // A move: the content a file is first given goes elsewhere.
  return does === "remove"
    ? [{ path: file, remove: true }]
    : [
        { path: file, remove: true },
        { path: to, content: `${file} 0\n` },
      ];
};

/** Commits that are nobody's parent. */
function headsOf(commits: readonly NewCommit[]): readonly number[] {
  const parents = new Set(commits.flatMap((commit) => commit.parents ?? []));
  return commits.flatMap((_, at) => (parents.has(at) ? [] : [at])).reverse();
}
