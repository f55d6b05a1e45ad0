import { exitCode, printable, UserError } from "#base";

const missing =
  /lazy fetching disabled|could not fetch \w+ from promisor remote|unable to read (?:tree|\w{40})|missing (?:blob|tree|commit) object|bad tree object/;

/** A git that failed: what was asked, how it ended, and its own words. */
export class GitError extends UserError {
  readonly status: number | undefined;
  readonly stderr: string;
  /** Whether it failed for want of an object that is not here: a partial clone, or a damaged one. */
  readonly missing: boolean;

  constructor(args: readonly string[], status: number | undefined, ending: string, stderr: string) {
    const isMissing = missing.test(stderr);
    const said = `git ${args[0] ?? ""} ${ending}${stderr === "" ? "" : `: ${printable(stderr.trim())}`}`;
    super(isMissing ? `objects of this repository are missing here, and none is fetched: ${said}` : said, {
      hint: isMissing
        ? "A partial clone must hold at least its trees: git fetch --refetch --filter=blob:none, or clone it whole."
        : "git fsck says whether the repository is whole.",
      exit: exitCode.cannotTell,
    });
    this.name = "GitError";
    this.status = status;
    this.stderr = stderr;
    this.missing = isMissing;
  }
}

/** What git says, and what that means to the person at the terminal. */
const known: readonly { readonly says: RegExp; readonly error: (stderr: string) => UserError }[] = [
  {
    says: /detected dubious ownership|is owned by|unsafe repository/,
    error: (stderr) =>
      new UserError("git refuses to read this repository because another user owns it", {
        hint: `If you trust it: ${/git config --global --add safe\.directory \S.*/.exec(stderr)?.[0] ?? "git config --global --add safe.directory <path>"}`,
      }),
  },
  {
    says: /cannot use bare repository/,
    error: () =>
      new UserError("git is told to refuse bare repositories (safe.bareRepository)", {
        hint: "Run it on a clone, or once with: git config --global safe.bareRepository all",
      }),
  },
  {
    says: /not a git repository|must be run in a work tree/,
    error: () => new UserError("this is not a git repository", { hint: "Name the folder of one: fairlead <repository>" }),
  },
  {
    says: /unknown (?:extension|repository extension)|Expected git repo version/,
    error: (stderr) =>
      new UserError(`git cannot read this repository: ${printable(stderr.trim().split("\n")[0] ?? "")}`, {
        hint: "A newer git may: see git --version",
      }),
  },
];

/** The plain message for a failure that has one, else the failure as it is. */
export const explained = (error: GitError): Error => known.find(({ says }) => says.test(error.stderr))?.error(error.stderr) ?? error;
