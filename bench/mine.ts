/** Reads a repository's history and nothing else: the process that is held against the identical `git log`. */
import { openRepository } from "#git";
import { readHistory } from "#history";
import { openStore } from "#store";

const repo = await openRepository(process.argv[2] ?? ".");
const part = await readHistory(repo, await openStore(repo), { at: repo.head ?? "", bots: [], people: {}, ignoredRevs: [] });
repo.close();
process.stdout.write(`${part.state === "unavailable" ? part.reason : part.value.commits.count}\n`);
