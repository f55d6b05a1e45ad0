import type { GitRepository } from "#git";

/** How a commit is signed. */
export interface Signing {
  /** Stands before the command: the person's own programs and key, whatever the repository names. */
  readonly settings: readonly string[];
  readonly flag: "-S" | "--no-gpg-sign";
}

/** What git runs or reads to sign, and what it takes when nobody says. A repository's own words are never asked. */
const keys: readonly (readonly [string, string])[] = [
  ["gpg.format", "openpgp"],
  ["gpg.program", "gpg"],
  ["gpg.openpgp.program", ""],
  ["gpg.x509.program", "gpgsm"],
  ["gpg.ssh.program", "ssh-keygen"],
  ["gpg.ssh.defaultKeyCommand", ""],
  ["user.signingKey", ""],
];

/** Signs only when the person's own configuration (not the repository's) says so, and with what it names. */
export async function signing(git: GitRepository): Promise<Signing> {
  if ((await ownSetting(git, "commit.gpgSign", "bool")) !== "true") return { settings: [], flag: "--no-gpg-sign" };
  const program = await ownSetting(git, "gpg.program");
  const settings: string[] = [];
  for (const [key, otherwise] of keys) {
    const value = (await ownSetting(git, key)) ?? (key === "gpg.openpgp.program" ? (program ?? "gpg") : otherwise);
    settings.push("-c", `${key}=${value}`);
  }
  return { settings, flag: "-S" };
}

/** A setting of the person, or of the machine where the person says nothing. */
export async function ownSetting(git: GitRepository, key: string, type?: "bool"): Promise<string | undefined> {
  for (const scope of ["--global", "--system"]) {
    const args = ["config", scope, "--includes", "-z", ...(type === undefined ? [] : [`--type=${type}`]), "--get", key];
    const out = await git.run(args, { accept: [0, 1, 128] });
    if (out.length > 0) return out.toString("utf8").replace(/\0$/, "");
  }
  return undefined;
}
