import { type Matcher, matcher } from "#base";

/** Whose reading of CODEOWNERS holds. The two read the same line differently. */
export type OwnersHost = "github" | "gitlab";

const none: Matcher = () => false;

/** Which files a pattern of CODEOWNERS means, by the documentation of the host. Neither knows braces. */
export function ownersPattern(pattern: string, host: OwnersHost): Matcher {
  const literal = pattern.replace(/[{}]/g, String.raw`\$&`);
  return host === "github" ? githubPattern(literal) : gitlabPattern(literal);
}

/**
 * GitHub: as in `.gitignore`, with these exceptions. A star that is the last name after a slash is what lies directly
 * there (`docs/*`, and `/*` in the root). `!`, a class in brackets and `\#` make a line that is passed over.
 */
function githubPattern(pattern: string): Matcher {
  if (/^!|^\\#|\[|\]/.test(pattern)) return none;
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  if (bare === "") return none;
  const bound = pattern.startsWith("/") || bare.includes("/");
  const root = bound ? bare : `**/${bare}`;
  const folder = pattern.endsWith("/");
  const direct = !folder && bound && /(?:^|\/)\*$/.test(bare);
  return matcher([...(folder ? [] : [root]), ...(direct ? [] : [`${root}/**/*`])]);
}

/**
 * GitLab: Ruby's `File.fnmatch`. A path without a slash in front is looked for at any depth, however many names it
 * has; only a slash at the end reaches into a folder; two stars at the end are one.
 */
function gitlabPattern(pattern: string): Matcher {
  const plain = pattern.replace(/^\\#/, "#");
  if (plain === "*") return () => true;
  const rooted = plain.startsWith("/") ? plain.slice(1) : `**/${plain}`;
  if (rooted === "") return none;
  return matcher([rooted.endsWith("/") ? `${rooted}**/*` : rooted.replace(/(^|\/)\*\*$/, "$1*")]);
}
