import type { Path, Problem } from "#base";
import type { DecisionRecord, LinkVerb, RecordLink } from "../types.ts";
import type { Find } from "./resolve.ts";

const inverse: Partial<Readonly<Record<LinkVerb, LinkVerb>>> = {
  supersedes: "superseded by",
  "superseded by": "supersedes",
  amends: "amended by",
  "amended by": "amends",
};

/** Links with the record each means, where exactly one is meant. */
export const resolved = (record: DecisionRecord, find: Find): DecisionRecord => {
  if (record.links.length === 0) return record;
  const seen = new Set<string>();
  const links = record.links.flatMap((link): readonly RecordLink[] => {
    const found = find(link.to, record.path).map(({ path }) => path);
    const target = only(found, record.path);
    const key = `${link.verb} ${target}`;
    // The same record named in two ways is one link.
    if (target !== undefined && seen.has(key)) return [];
    seen.add(key);
    return [{ ...link, target }];
  });
  return { ...record, links };
};

const only = (paths: readonly Path[], own: Path): Path | undefined => (paths.length === 1 && paths[0] !== own ? paths[0] : undefined);

/** Problems that show only between records: the same number twice, links that one end knows, statuses that links speak against. By path. */
export function problemsBetween(
  decisions: readonly DecisionRecord[],
  logOf: (path: Path) => string | undefined,
  find: Find,
): readonly Problem[] {
  const byPath = new Map(decisions.map((record) => [record.path, record]));
  return [
    ...duplicates(decisions, logOf),
    ...decisions.flatMap((record) => oneSided(record, byPath)),
    ...decisions.flatMap((record) => againstStatus(record)),
    ...decisions.flatMap((record) => leadsNowhere(record, find)),
  ].map((problem) => ({ ...problem, between: true as const }));
}

function duplicates(decisions: readonly DecisionRecord[], logOf: (path: Path) => string | undefined): readonly Problem[] {
  const groups = new Map<string, DecisionRecord[]>();
  for (const record of decisions) {
    if (record.number === undefined || record.number.source.kind !== "file name") continue;
    const key = `${logOf(record.path) ?? ""} ${record.number.value}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    return group.map((record): Problem => {
      const other = group.find((each) => each !== record);
      return {
        path: record.path,
        line: record.title?.source.line ?? 1,
        message: `its number ${record.number?.value} is also that of ${other?.path}${group.length > 2 ? ` and ${group.length - 2} more` : ""}`,
        hint: "Give one of them the next free number; until then the number means neither.",
      };
    });
  });
}

function oneSided(record: DecisionRecord, byPath: ReadonlyMap<Path, DecisionRecord>): readonly Problem[] {
  return record.links.flatMap(({ verb, target, source }) => {
    const back = inverse[verb];
    const other = target === undefined ? undefined : byPath.get(target);
    if (back === undefined || other === undefined) return [];
    if (other.links.some((link) => link.verb === back && link.target === record.path)) return [];
    if (verb === "supersedes" && other.status.value === "superseded" && !other.links.some((link) => link.verb === back)) return [];
    return [
      {
        path: record.path,
        line: source.line ?? 1,
        message: `it ${said[verb]} ${other.path}, which does not say so`,
        hint: `Say in ${other.path} that it ${said[back]} this one.`,
      },
      {
        path: other.path,
        line: other.status.source.line ?? other.title?.source.line ?? 1,
        message: `${record.path} says that it ${said[verb]} this one; here nothing is said of it`,
        hint: `Say here that it ${said[back]} ${record.path}.`,
      },
    ];
  });
}

const said: Partial<Readonly<Record<LinkVerb, string>>> = {
  supersedes: "supersedes",
  "superseded by": "is superseded by",
  amends: "amends",
  "amended by": "is amended by",
};

/** "ADR-12", "12", "0012-use-x.md": what can only be meant as a record of this repository. */
const meansRecord = /^(?:(?:[A-Za-z]{1,10}[-_ ]?)?\d{1,6}|(?![a-z][a-z0-9+.-]*:)\S+\.(?:md|adoc|rst))$/i;

/** Which record replaces which must be a record that is there. */
function leadsNowhere(record: DecisionRecord, find: Find): readonly Problem[] {
  return record.links.flatMap(({ verb, to, target, source }) => {
    if (said[verb] === undefined || target !== undefined || !meansRecord.test(to.trim()) || find(to, record.path).length > 0) return [];
    const place = { path: source.path, line: source.line ?? 1 };
    return [
      {
        ...place,
        message: `it ${said[verb]} ${to}, which is no record here`,
        hint: "Name a record that fairlead list shows, or take it out.",
      },
    ];
  });
}

function againstStatus(record: DecisionRecord): readonly Problem[] {
  const link = record.links.find(({ verb, target }) => verb === "superseded by" && target !== undefined);
  if (link === undefined || !["accepted", "proposed"].includes(record.status.value) || /part(?:ial|ly)/i.test(record.status.raw)) return [];
  return [
    {
      path: record.path,
      line: link.source.line ?? 1,
      message: `it says ${record.status.value}, and that it is superseded by ${link.to}`,
      hint: "Set its status to superseded, or take the link out.",
    },
  ];
}
