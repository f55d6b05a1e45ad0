import { counted, listed, type Seconds, showCount } from "#base";
import { type Area, type ExampleFile, examplePicture, type Picture, value } from "#picture";
import { type AreaImport, areaImports, rings } from "../area-imports.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, today } from "../example-commits.ts";
import type { Draft, Rule, RuleOptions, RuleResult, Severity, Subject } from "../types.ts";

interface Ring {
  readonly areas: readonly Area[];
  /** Imports within the ring, fewest files first. */
  readonly imports: readonly AreaImport[];
}

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const graph = value(picture, "imports");
  const list = value(picture, "areas")?.list ?? [];
  if (graph !== undefined && graph.covered.files === 0) return { findings: [], cannotTell: unread(graph.notRead) };
  const edges = areaImports(picture).filter((one) => !isNested(list[one.from], list[one.to]));
  const found = rings(edges).map((members): Ring => ({
    areas: members.flatMap((member) => list[member] ?? []),
    imports: edges.filter((one) => members.includes(one.from) && members.includes(one.to)).toSorted((a, b) => a.files - b.files || a.from - b.from || a.to - b.to),
  }));
  return { findings: found.map((ring) => draft(picture, option, ring, list)) };
}

const unread = (languages: readonly string[]): { readonly reason: string; readonly hint: string } => ({
  reason: languages.length === 0 ? "no source file imports another" : `imports of ${listed(languages)} are not read`,
  hint: "fairlead analyse imports",
});

/** A folder and what lies in it are two areas only because the folder was large: they may well import each other. */
function isNested(a: Area | undefined, b: Area | undefined): boolean {
  const [one, other] = [a?.id ?? "", b?.id ?? ""];
  return one === "." || other === "." || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** The import that the fewest files make: opening the ring begins there. */
const severityOf = (option: RuleOptions, ring: Ring): Severity => ((ring.imports[0]?.files ?? 0) <= option("few") ? "medium" : "low");

function subjectOf(ring: Ring): Subject {
  const ids = ring.areas.map((area) => area.id);
  return { kind: "pair", id: ids.join(" + "), parts: ids.length > 4 ? [...ids.slice(0, 3), `${ids.length - 3}-more`] : ids, paths: [], areas: ids };
}

function statementOf({ areas }: Ring): string {
  const names = areas.map((area) => quoted(area.id));
  if (names.length === 2) return `${listed(names)} import each other`;
  if (names.length <= 4) return `${listed(names)} import each other in a ring`;
  return `${names.length} areas import each other in a ring, ${listed(names.slice(0, 2))} among them`;
}

function draft(picture: Picture, option: RuleOptions, ring: Ring, list: readonly Area[]): Draft {
  const [thinnest] = ring.imports;
  return {
    subject: subjectOf(ring),
    severity: severityOf(option, ring),
    statement: statementOf(ring),
    evidence: ring.imports.slice(0, 3).map((one) => evidenceOf(picture, one, list)),
    confidence: "observed",
    lenses: lenses({
      risk: "A change in one of them can break any of the others.",
      delivery: `None of the ${showCount(ring.areas.length)} areas can be built, tested or moved without the rest.`,
      sustainability: "Each import added makes the ring harder to open.",
    }),
    trend: undefined,
    questions: thinnest === undefined ? [] : [{ whom: `whoever works in ${list[thinnest.from]?.id}`, ask: `What does ${thinnest.example.file} need from ${thinnest.example.imports}, and could it be handed in or moved?` }],
  };
}

const evidenceOf = (picture: Picture, one: AreaImport, list: readonly Area[]) =>
  evidence(picture, `${quoted(list[one.from]?.id ?? "")} imports ${quoted(list[one.to]?.id ?? "")} in ${counted(one.files, "file")}, such as ${quoted(one.example.file)}`, {
    name: "Imports between areas", definition: "Production files of one area that import a production file of the other.",
    n: counted(one.files, "file"), command: "fairlead analyse imports", from: "imports",
  });

const seen = (files: Readonly<Record<string, ExampleFile>>) => () => examplePicture({ commits: aTeam, files, at: today });

export const importCycle: Rule = {
  id: "import-cycle",
  title: "Areas that import each other in a ring",
  question: "Which parts can only be understood, built or moved together?",
  fires: "Two or more source areas reach each other over imports of production files. A folder and what lies within it are not held against each other. One ring is one finding; the imports that the fewest files make come first, because there it can be opened.",
  why: "Areas in a ring are one area in truth: none can be tested, moved or replaced alone, and a boundary between them holds nothing.",
  source: "Martin 1996 (acyclic dependencies principle); Tarjan 1972; Melton and Tempero 2007 (cycles in Java)",
  against: "Areas are folders, and a folder is not a promise. Imports of types only bind less than others and are not told apart. In languages whose imports are not read nothing is seen.",
  severityGiven: "Medium when the thinnest import of the ring stands in few files, so that it can be opened; else low.",
  triedOn: [],
  needs: ["tree", "areas", "imports"],
  helpedBy: ["history"],
  looksBack: 0,
  shownBy: "imports",
  options: [{ id: "few", default: 3, minimum: 1, maximum: 1000, meaning: "files of the thinnest import up to which the ring counts as easy to open" }],
  replay: false,
  find,
  examples: [
    { given: "two areas that import each other", picture: seen({ "shop/a.ts": { imports: ["mail/a.ts"] }, "mail/a.ts": { imports: ["shop/cart.ts"] } }), found: ["mail+shop"] },
    { given: "an import one way only", picture: seen({ "shop/a.ts": { imports: ["mail/a.ts"] }, "mail/a.ts": {} }), found: [] },
    { given: "three areas in a ring", picture: seen({ "shop/a.ts": { imports: ["mail/a.ts"] }, "mail/a.ts": { imports: ["feed/a.ts"] }, "feed/a.ts": { imports: ["shop/a.ts"] } }), found: ["feed+mail+shop"] },
    { given: "the way back only from a test", picture: seen({ "shop/a.ts": { imports: ["mail/a.ts"] }, "mail/a.ts": {}, "mail/a.test.ts": { imports: ["shop/a.ts"] } }), found: [] },
    { given: "a way back from files of the root", picture: seen({ "shop/a.ts": { imports: ["main.ts"] }, "main.ts": { imports: ["shop/a.ts"] } }), found: [] },
  ],
};
