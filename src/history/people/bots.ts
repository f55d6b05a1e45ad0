import type { Bearer } from "./mailmap.ts";

/** What an alias is: somebody, a bot or service account, or a coding agent. */
export const bearerKind = { person: 0, bot: 1, agent: 2 } as const;
export type BearerKind = (typeof bearerKind)[keyof typeof bearerKind];

/** Coding agents, by the names and addresses they sign with. */
const agents: readonly RegExp[] = [
  /^(?:claude|copilot|github copilot|copilot-swe-agent|cursor|cursor agent|cursoragent|devin|devin ai|codex|openai codex|chatgpt|gemini(?:-code-assist| cli| code assist)?|google-labs-jules|jules|aider|windsurf|cline|roo code|amp|opencode|sweep ai|coderabbit(?:ai)?|junie|amazon q|kiro agent|qwen(?:-coder)?)\b(?=$|[ ([-])/i,
  /(?:^|[<+])(?:noreply@anthropic\.com|cursoragent@cursor\.com|noreply@cursor\.com|codex@openai\.com|noreply@openai\.com|aider@aider\.chat|copilot@github\.com|gemini-code-assist@google\.com|amp@ampcode\.com|.*devin-ai-integration\[bot\]@.*|.*copilot-swe-agent.*@users\.noreply\.github\.com|.*\+copilot@users\.noreply\.github\.com)$/i,
];

/** Service accounts that do not call themselves a bot in brackets. */
const bots: readonly RegExp[] = [
  /\[bot\](?:@users\.noreply\.github\.com)?$/i,
  /^(?:dependabot(?:-preview)?|renovate(?:[ -]bot)?|greenkeeper(?:io-bot)?|snyk[- ]?bot|imgbot(?:app)?|github[- ]actions?|github-classroom|semantic-release-bot|web-flow|travis(?:[- ]ci)?|circleci|jenkins|hudson|buildbot|weblate|hosted weblate|transifex|crowdin(?: bot)?|pyup(?:-bot)?|pre-commit-ci|mergify|bors|homu|codecov(?:-io)?|allcontributors|stale|release[- ]?please|svc[-_.].*|service[- ]account|autofix[- ]ci|deepsource[- ]autofix)$/i,
  /(?:^|[\s_.-])(?:bot|robot|autoroll(?:er)?|ci-bot)$/i,
  /^(?:bot|robot|.*[-_.](?:ro)?bot)@/i,
  // An account that a team releases with.
  /^[a-z]+-github-team-[a-z-]+$/i,
];

/** `patterns` are those of `fairlead.yaml`'s `bots`: a name, a mail, or either with `*`. */
export function kindTeller(patterns: readonly string[]): (bearer: Bearer) => BearerKind {
  const own = patterns.map(wildcard);
  const says = (list: readonly RegExp[], { name, mail }: Bearer): boolean =>
    list.some((pattern) => pattern.test(name.trim()) || pattern.test(mail.trim()));
  return (bearer) =>
    says(agents, bearer) ? bearerKind.agent : says(own, bearer) || says(bots, bearer) ? bearerKind.bot : bearerKind.person;
}

const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
    "i",
  );
