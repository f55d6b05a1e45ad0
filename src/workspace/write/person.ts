import type { GitRepository } from "#git";

/**
 * The name a record is signed with: the one a commit in this repository would bear. What git itself takes counts: the
 * environment, then the repository's own setting, then the person's. Git never makes one up from the machine here.
 */
export async function personOf(git: GitRepository): Promise<string | undefined> {
  const accept = [0, 1, 128];
  const ident = await git.run(["-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"], { accept });
  const [, name = ""] = /^(.*?) ?<[^>]*> \d+ [+-]\d+$/.exec(ident.toString("utf8").trim()) ?? [];
  if (name !== "") return name;
  const said = (await git.run(["config", "--get", "user.name"], { accept })).toString("utf8").trim();
  return said === "" ? undefined : said;
}
