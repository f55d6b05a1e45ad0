import type { GitRepository } from "#git";
import { hexOf } from "../columns/oid-table.ts";
import { boundaryMark } from "../mine/batch.ts";
import type { Stock } from "./stock.ts";

/**
 * Commits that are known with all before them, for git to leave out. A tip that was force-pushed away and pruned
 * cannot be named any more: then the newest of its commits that are still here stand for it.
 */
export async function knownTips(repo: GitRepository, stock: Stock): Promise<readonly string[]> {
  const tips = [...new Set(stock.pieces.flatMap(({ segment }) => String(segment.meta["tips"]).split(" ")))].filter((tip) =>
    /^[0-9a-f]+$/.test(tip),
  );
  const present = await repo.present(tips);
  return present.size === tips.length ? tips : newestPresent(repo, stock);
}

async function newestPresent(repo: GitRepository, stock: Stock): Promise<readonly string[]> {
  const oids = stock.pieces.map((piece) => Array.from({ length: piece.count }, (_, at) => hexOf(piece.oids, stock.width, at)));
  const present = await repo.present(oids.flat());
  const covered = new Set<string>();
  stock.pieces.forEach((piece, at) => {
    for (let commit = 0; commit < piece.count; commit++) {
      if (!present.has(oids[at]?.[commit] ?? "")) continue;
      for (let i = piece.parents.start[commit] ?? 0; i < (piece.parents.start[commit + 1] ?? 0); i++) {
        const parent = piece.parents.value[i] ?? 0;
        covered.add(parent < 0 ? hexOf(piece.outside, stock.width, -1 - parent) : (oids[at]?.[parent] ?? ""));
      }
    }
  });
  const isWhole = (at: number, commit: number): boolean => ((stock.pieces[at]?.marks[commit] ?? 0) & boundaryMark) === 0;
  return oids.flatMap((list, at) => list.filter((oid, commit) => isWhole(at, commit) && present.has(oid) && !covered.has(oid)));
}
