import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { openRepository } from "#git";
import { gitIn, makeRepository, temporaryFolder, type TestRepository } from "../../../test/support/repository.ts";
import { personOf } from "./person.ts";

const home = (config: string): void => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, ".gitconfig"), config);
  vi.stubEnv("HOME", folder);
  vi.stubEnv("XDG_CONFIG_HOME", folder);
  vi.stubEnv("GIT_CONFIG_GLOBAL", path.join(folder, ".gitconfig"));
  for (const name of ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"]) vi.stubEnv(name, undefined);
};

async function signed(repository: TestRepository): Promise<string | undefined> {
  const git = await openRepository(repository.folder);
  try {
    return await personOf(git);
  } finally {
    git.close();
  }
}

const made = (): TestRepository => makeRepository([{ changes: [{ path: "a.ts", content: "a\n" }] }]);

afterEach(() => vi.unstubAllEnvs());

it("is the name git gives a commit here: the environment's, the repository's, then the person's", async () => {
  const repository = made();
  home("[user]\n\tname = Global Name\n\temail = g@example.org\n");
  expect(await signed(repository)).toBe("Global Name");
  gitIn(repository.folder, ["config", "user.name", "Name Of Here"]);
  expect(await signed(repository)).toBe("Name Of Here");
  vi.stubEnv("GIT_AUTHOR_NAME", "Name Of Now");
  expect(await signed(repository)).toBe("Name Of Now");
});

it("needs no address, and makes no name up", async () => {
  const repository = made();
  home("");
  expect(await signed(repository)).toBeUndefined();
  home("[user]\n\tname = Only Name\n");
  expect(await signed(repository)).toBe("Only Name");
});
