import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { daySeconds, type Path } from "#base";
import { decisionConcentration, decisionHistory, type Picture, value } from "#picture";
import { rules } from "#signals";

/** Decisions looked at for concentration, as the rule does by default. */
const last = 12;

/** What the script says, by name, of records at these paths. */
export function scriptedFigures(folder: string, records: readonly Path[]): Readonly<Record<string, number>> {
  const scratch = mkdtempSync(path.join(tmpdir(), "fairlead-figures-"));
  try {
    const list = path.join(scratch, "records");
    writeFileSync(list, `${records.join("\n")}\n`);
    const out = execFileSync("sh", [path.join(import.meta.dirname, "figures.sh"), folder, list], { encoding: "utf8" });
    return Object.fromEntries(
      out
        .trim()
        .split("\n")
        .map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])] as const),
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The same figures as the product computes them, under the script's names; `most` only where enough people write. */
export function ourFigures(picture: Picture, now: number): Readonly<Record<string, number>> {
  const events = (decisionHistory(picture) ?? []).flatMap((log) => log.events);
  const end = Math.max(0, ...events.map(({ time }) => time));
  const found = decisionConcentration(picture, last);
  return {
    end,
    "silent-days": Math.floor((picture.repository.at.time - end) / daySeconds),
    commits: commitsOf(picture, now),
    ...(found === undefined ? {} : { recent: found.recent, writers: found.writers }),
    ...(found?.written === undefined ? {} : { most: found.written }),
  };
}

/** Commits of people in the window, in the rule's own words: with a bar that nothing meets it says how many there were. */
function commitsOf(picture: Picture, now: number): number {
  const rule = rules.find(({ id }) => id === "decision-silence");
  const said = rule?.find(picture, now, (id) => (id === "commits" ? Infinity : (rule.options.find((one) => one.id === id)?.default ?? 0)));
  return Number(/^with (\d+) commits/.exec(said?.cannotTell?.reason ?? "")?.[1]);
}

/** Paths of the records that events are read from, and of those that concentration looks at. */
export const recordPaths = (picture: Picture): { readonly logs: readonly Path[]; readonly decisions: readonly Path[] } => ({
  logs: (value(picture, "decisions") ?? []).flatMap((log) => log.records.map((record) => record.path)),
  decisions: (value(picture, "records")?.decisions ?? []).map((record) => record.path),
});
