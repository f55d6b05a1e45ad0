import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { readHistory, readLines } from "#history";
import { openStore } from "#store";
import { portraitOf, storeOf } from "./support/portrait.ts";
import { randomHistory } from "./support/random-history.ts";
import { gitIn, makeRepository, temporaryFolder } from "./support/repository.ts";

const limit = 60_000;
const runs = { numRuns: 12 };

describe("what is read is the same however it is read", () => {
  it(
    "in steps = in one go, for any split of the history and any branch read first",
    async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory, fc.array(fc.nat(), { maxLength: 12 }), async (history, stops) => {
          const { folder, commits } = makeRepository(history, { bare: true });
          const whole = await portraitOf(folder);
          // Any commit is the tip of some branch: the order in which they come is any split of the log.
          for (const stop of stops) await portraitOf(folder, { at: commits[stop % commits.length] ?? "", store: await storeOf(folder) });
          expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(whole);
          expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(whole);
        }),
        runs,
      );
    },
    limit,
  );

  it(
    "at an older commit, from what a newer one left behind",
    async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory, fc.nat(), async (history, nth) => {
          const { folder, commits } = makeRepository(history, { bare: true });
          const at = commits[nth % commits.length] ?? "";
          const alone = await portraitOf(folder, { at });
          await portraitOf(folder, { store: await storeOf(folder) });
          expect(await portraitOf(folder, { at, store: await storeOf(folder) })).toEqual(alone);
        }),
        runs,
      );
    },
    limit,
  );

  it(
    "at once = one after the other",
    async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory, async (history) => {
          const { folder } = makeRepository(history, { bare: true });
          const alone = await portraitOf(folder);
          const store = await storeOf(folder);
          for (const portrait of await Promise.all([1, 2, 3].map(() => portraitOf(folder, { store })))) expect(portrait).toEqual(alone);
        }),
        { numRuns: 6 },
      );
    },
    limit,
  );
});

describe("shallow clones", () => {
  it(
    "deepened, then made whole: the same as a full clone",
    async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory, fc.integer({ min: 1, max: 3 }), async (history, depth) => {
          const { folder: origin } = makeRepository(history, { bare: true });
          const folder = path.join(temporaryFolder(), "clone");
          gitIn(origin, ["clone", "-q", "--bare", "--depth", String(depth), `file://${origin}`, folder]);
          const cut = await portraitOf(folder, { store: await storeOf(folder) });
          expect(cut).toEqual(await portraitOf(folder));
          gitIn(folder, ["fetch", "-q", "--deepen", "1", "origin", "main"]);
          expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(await portraitOf(folder));
          if (gitIn(folder, ["rev-parse", "--is-shallow-repository"]) === "true")
            gitIn(folder, ["fetch", "-q", "--unshallow", "origin", "main"]);
          const whole = await portraitOf(origin);
          expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(whole);
          // And back again: what is cut off is not seen, though it is still kept.
          gitIn(folder, ["fetch", "-q", "--depth", String(depth), "origin", "main"]);
          expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(cut);
        }),
        { numRuns: 6 },
      );
    },
    limit,
  );
});

describe("nothing around a repository changes what is read", () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  it(
    "neither locale, time zone and configuration of the user nor of the repository",
    async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory, async (history) => {
          const { folder } = makeRepository(history);
          const plain = await portraitOf(folder);
          const settings = [
            "log.showRoot=false",
            "log.mailmap=true",
            "log.follow=true",
            "log.decorate=full",
            "log.date=relative",
            "log.showSignature=true",
            "diff.renames=copies",
            "diff.relative=true",
            "diff.noprefix=true",
            "diff.algorithm=patience",
            "core.quotePath=true",
            "core.abbrev=4",
            "i18n.logOutputEncoding=ISO-8859-1",
            "log.diffMerges=first-parent",
            "format.pretty=oneline",
            "color.ui=always",
          ];
          for (const setting of settings) gitIn(folder, ["config", ...setting.split("=")]);
          writeFileSync(path.join(folder, ".git", "info", "attributes"), "* -diff\n");
          const home = temporaryFolder();
          mkdirSync(path.join(home, "empty"));
          writeFileSync(path.join(home, ".gitconfig"), "[diff]\n\trenames = copies\n[log]\n\tdate = iso\n[core]\n\tabbrev = 5\n");
          Object.assign(process.env, {
            HOME: home,
            LANG: "de_DE.UTF-8",
            LC_ALL: "tr_TR.UTF-8",
            TZ: "Asia/Kathmandu",
            GIT_DIR: path.join(home, "empty"),
            GIT_NOTES_REF: "refs/notes/x",
          });
          expect(await portraitOf(folder)).toEqual(plain);
          process.env = { ...before };
        }),
        { numRuns: 4 },
      );
    },
    limit,
  );

  it(
    "nor replace refs and grafts that come and go",
    async () => {
      const { folder, commits, git } = makeRepository([
        { changes: [{ path: "a", content: "1" }] },
        { changes: [{ path: "a", content: "2" }] },
        { changes: [{ path: "b", content: "3" }] },
      ]);
      const plain = await portraitOf(folder);
      const store = await storeOf(folder);
      git("replace", commits[1] ?? "", commits[0] ?? "");
      writeFileSync(path.join(folder, ".git", "info", "grafts"), `${commits[2]}\n`);
      expect(await portraitOf(folder, { store })).toEqual(plain);
      git("replace", "-d", commits[1] ?? "");
      expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(plain);
    },
    limit,
  );
});

describe("only what is new is read", () => {
  it(
    "after a force push whose old tip was pruned",
    async () => {
      const { folder, add, git, commits } = makeRepository(
        [
          { changes: [{ path: "a", content: "1" }] },
          { changes: [{ path: "a", content: "2" }] },
          { changes: [{ path: "a", content: "3" }] },
        ],
        { bare: true },
      );
      await portraitOf(folder, { store: await storeOf(folder) });
      add([{ parents: [1], changes: [{ path: "b", content: "4" }] }]);
      git("reflog", "expire", "--expire=now", "--all");
      git("-c", "gc.pruneExpire=now", "gc", "-q", "--prune=now");
      expect(() => git("cat-file", "-e", commits[2] ?? "")).toThrow();
      const repo = await openRepository(folder);
      const seen: string[] = [];
      const watched = {
        ...repo,
        stream: (...args: Parameters<typeof repo.stream>) => (
          seen.push(Buffer.from(args[2]?.input ?? []).toString()),
          repo.stream(...args)
        ),
      };
      const part = await readHistory(watched, await storeOf(folder), { at: repo.head ?? "", bots: [], people: {}, ignoredRevs: [] });
      expect(part.state).toBe("ready");
      expect(seen[0]).toBe(`${commits[3]}\n^${commits[1]}\n`);
      expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(await portraitOf(folder));
    },
    limit,
  );

  it(
    "from a linked worktree on another branch",
    async () => {
      const { folder, git, commits } = makeRepository([
        { changes: [{ path: "a", content: "1" }] },
        { changes: [{ path: "a", content: "2" }] },
        { parents: [0], branch: "side", changes: [{ path: "c", content: "1" }] },
      ]);
      await portraitOf(folder, { store: await storeOf(folder) });
      const tree = path.join(temporaryFolder(), "tree");
      git("worktree", "add", "-q", tree, "side");
      const repo = await openRepository(tree);
      expect(repo.head).toBe(commits[2]);
      expect((await storeOf(tree)).folder).toBe((await storeOf(folder)).folder);
      expect(await portraitOf(tree, { store: await storeOf(tree) })).toEqual(await portraitOf(tree));
    },
    limit,
  );
});

describe("lines", () => {
  it(
    "are those git counts, whatever attributes say",
    async () => {
      await fc.assert(
        fc.asyncProperty(randomHistory, async (history) => {
          const { folder, git } = makeRepository(history);
          const wanted = git("log", "--no-renames", "--numstat", "--format=")
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => line.split("\t").slice(0, 2).map(Number));
          writeFileSync(path.join(folder, ".gitattributes"), "* binary\n");
          const repo = await openRepository(folder);
          const store = await openStore(repo);
          const part = await readHistory(repo, store, { at: repo.head ?? "", bots: [], people: {}, ignoredRevs: [] });
          if (part.state === "unavailable") throw new Error(part.reason);
          for (let time = 0; time < 2; time++) {
            const lines = await readLines(repo, store, part.value);
            if (lines.state === "unavailable") throw new Error(lines.reason);
            const sums = (columns: readonly ArrayLike<number>[]): readonly number[] =>
              columns.map((column) => Array.from(column).reduce((sum, value) => sum + value, 0));
            expect(sums([lines.value.added, lines.value.deleted])).toEqual(
              sums([wanted.map(([added = 0]) => added), wanted.map(([, deleted = 0]) => deleted)]),
            );
          }
        }),
        { numRuns: 5 },
      );
    },
    limit,
  );
});
