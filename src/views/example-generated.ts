import { addMonths, isoDay, parseDay } from "#base";
import type { Example } from "#picture";

/** A repository as large as a real small one, the same each time: 60 files in 6 areas, 400 commits, 9 people, some bulk, some moves. */
export function generatedExample(): Example {
  const next = numbers(20_261_120);
  const first = parseDay("2023-01-10") ?? 0;
  const commits = Array.from({ length: 400 }, (_, index) => {
    const day = isoDay(addMonths(first, Math.floor(index / 10)));
    const who = next(20) === 0 ? "dependabot[bot]" : `person ${Math.min(next(9), next(9))}`;
    const files =
      index === 100
        ? allFiles
        : index === 200
          ? ["area0/file0.ts > area0/moved.ts"]
          : Array.from({ length: 1 + next(4) }, () => fileOf(next));
    return {
      day,
      who,
      files: [...new Set(files)],
      message: messages[next(messages.length)] ?? "",
      bulk: index === 100,
      with: next(12) === 0 ? ["person 8"] : [],
    };
  });
  return {
    commits,
    files: Object.fromEntries(
      allFiles.slice(1).map((file, index) => [file, { lines: 20 + ((index * 97) % 1_500), imports: importsOf(index) }]),
    ),
  };
}

const messages = ["fix: one thing", "feat: another", "Make it faster", "Fixes a crash", "docs: words", 'Revert "feat: another"'];
const allFiles = Array.from({ length: 60 }, (_, file) => `area${file % 6}/${file % 10 === 9 ? "test/" : ""}file${file}.ts`);

/** Half of what changes is in the first area. */
const fileOf = (next: (below: number) => number): string => allFiles[next(2) === 0 ? 6 + 6 * next(9) : 1 + next(59)] ?? "";

const importsOf = (index: number): string[] => [allFiles[2 + ((index * 7) % 58)] ?? ""];

/** Numbers that look random and are the same each time (Lehmer 1951). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
