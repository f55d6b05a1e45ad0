/** Names of the section that says what was decided, as logs call it, the plainest first. */
const names: readonly RegExp[] = [
  /^(?:the )?decisions?(?: outcome| made| taken| summary)?$/i,
  /^(?:our |final )?(?:decision|outcome|resolution|verdict)$/i,
  /^what (?:was|we have|we) decided$/i,
  /^(?:the )?(?:chosen|selected|agreed|accepted|adopted|preferred|final) (?:option|solution|alternative|approach|design|choice|decision)$/i,
  /^decision (?:and|&|\/|\+) .+$/i,
  /^(?:entscheidung(?:sergebnis)?|beschluss|ergebnis|décision|decisión|decisão|decisione|besluit|beslut|decyzja|rozhodnutí|решение|決定|决定|决策|決策|결정)(?: .*)?$/iu,
  /^(?:the )?(?:solution|conclusion|choice)$/i,
  /^(?:the )?(?:proposal|proposed (?:solution|decision|approach|option)|recommendation|recommended (?:solution|option|approach))$/i,
];

const plain = (name: string): string =>
  name
    .replace(/\s*[:?—–](?:\s.*)?$/, "")
    .replace(/^(?:\d+[.)]\s*)+/, "")
    .trim();

/** How plainly a heading says that the outcome stands below it: 0 is plainest; `undefined` where it says something else. */
export function outcomeRank(name: string): number | undefined {
  const at = names.findIndex((pattern) => pattern.test(plain(name)));
  return at < 0 ? undefined : at;
}
