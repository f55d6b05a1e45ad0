import { counted, listed, type Seconds, showCount, showDay } from "#base";
import {
  type Area,
  type AreaImport,
  type ExampleFile,
  examplePicture,
  type ImportCycle,
  importCycles,
  type Picture,
  isLargeRing,
  notApartWords,
  ringName,
  value,
} from "#picture";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, today } from "../example-commits.ts";
import { ringPossibleFrom } from "../ring-age.ts";
import type { Draft, Evidence, Rule, RuleOptions, RuleResult, Severity, Subject } from "../types.ts";

/** A ring with its areas by name, and those of its imports that run against the grain. */
interface Ring {
  readonly cycle: ImportCycle;
  readonly areas: readonly Area[];
  readonly against: readonly Against[];
}

/** An import in few files, where the other side imports this one in many: probably not meant. */
interface Against {
  readonly one: AreaImport;
  readonly back: number;
}

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const graph = value(picture, "imports");
  if (graph !== undefined && graph.covered.files === 0) return { findings: [], cannotTell: unread(graph.notRead) };
  const list = value(picture, "areas")?.list ?? [];
  const rings = importCycles(picture)
    .filter((cycle) => !isGo(cycle))
    .map((cycle): Ring => ({
      cycle,
      areas: cycle.areas.flatMap((area) => list[area] ?? []),
      against: againstTheGrain(cycle, option("few")),
    }));
  const findings = rings.map((ring) => draft(picture, option, ring, list));
  // A ring among the few files that are read is true; none among them tells nothing.
  const blind = graph !== undefined && 2 * graph.covered.files < graph.covered.of;
  return blind && findings.length === 0 ? { findings, cannotTell: unread(graph.notRead) } : { findings };
}

const unread = (languages: readonly string[]): { readonly reason: string; readonly hint: string } => ({
  reason: languages.length === 0 ? "there is no source file whose imports could be read" : `imports of ${listed(languages)} are not read`,
  hint: "fairlead analyse imports",
});

/** Go's compiler forbids rings of packages: a ring of folders of packages is then only a matter of how folders are cut. */
const isGo = (cycle: ImportCycle): boolean => cycle.imports.every((one) => one.example.file.endsWith(".go"));

function againstTheGrain(cycle: ImportCycle, few: number): readonly Against[] {
  const files = new Map(cycle.imports.map((one) => [`${one.from} ${one.to}`, one.files]));
  return cycle.imports
    .map((one) => ({ one, back: files.get(`${one.to} ${one.from}`) ?? 0 }))
    .filter(({ one, back }) => one.files <= few && back >= 4 * one.files)
    .toSorted((a, b) => b.back / b.one.files - a.back / a.one.files);
}

const isLarge = ({ cycle }: Ring): boolean => isLargeRing(cycle);

const severityOf = (option: RuleOptions, ring: Ring): Severity =>
  ring.against.length > 0 || (!isLarge(ring) && (ring.cycle.imports[0]?.files ?? 0) <= option("few")) ? "medium" : "low";

/** A large ring is named by its first two areas, so that it keeps its id while others come and go. */
function subjectOf(ring: Ring): Subject {
  const ids = ring.areas.map((area) => area.id);
  return {
    kind: "pair",
    id: isLarge(ring) ? `${ids.slice(0, 2).join(" + ")} + ${ids.length - 2} more` : ids.join(" + "),
    parts: isLarge(ring) ? [...ids.slice(0, 2), "more"] : ids,
    paths: [],
    areas: ids,
  };
}

function statementOf(picture: Picture, ring: Ring): string {
  const names = ring.areas.map((area) => quoted(area.id));
  if (names.length === 2) return `${listed(names)} import each other`;
  if (!isLarge(ring)) return `${listed(names)} import each other in a ring`;
  const all = (value(picture, "areas")?.list ?? []).filter((area) => area.kind === "source").length;
  return `${names.length} of ${all} source areas import each other, ${listed(names.slice(0, 2))} among them`;
}

function draft(picture: Picture, option: RuleOptions, ring: Ring, list: readonly Area[]): Draft {
  const shown = ring.against.length > 0 ? ring.against : ring.cycle.imports.map((one) => ({ one, back: 0 }));
  const [first] = shown;
  return {
    subject: subjectOf(ring),
    severity: severityOf(option, ring),
    statement: statementOf(picture, ring),
    evidence: [
      ...shown.slice(0, 3).map((one) => evidenceOf(picture, one, list)),
      ...shortest(picture, ring, list),
      ...earliest(picture, ring.cycle),
    ],
    confidence: "observed",
    lenses: lenses({
      risk: "A change in one of them can break any of the others.",
      delivery: `None of the ${showCount(ring.areas.length)} areas can be built, tested or moved without the rest.`,
      sustainability: "Each import added makes the ring harder to open.",
    }),
    trend: undefined,
    ...closedSince(picture, ring.cycle),
    questions:
      first === undefined
        ? []
        : [
            {
              whom: `whoever works in ${list[first.one.from]?.id}`,
              ask: `What does ${first.one.example.file} need from ${first.one.example.imports}, and could it be handed in or moved?`,
            },
          ],
  };
}

function evidenceOf(picture: Picture, { one, back }: Against, list: readonly Area[]): Evidence {
  const [from, to] = [quoted(list[one.from]?.id ?? ""), quoted(list[one.to]?.id ?? "")];
  const against = back === 0 ? "" : `, which imports it in ${showCount(back)}`;
  return evidence(picture, `${from} imports ${to} in ${counted(one.files, "file")} (${quoted(one.example.file)})${against}`, {
    name: "Imports between areas",
    definition: "Production files of one area that import a production file of the other.",
    n: counted(one.files, "file"),
    command: "fairlead analyse cycles",
    from: "imports",
    source: "Martin 1996 (acyclic dependencies)",
  });
}

/** Of a large ring, the shortest way round. */
const shortest = (picture: Picture, { cycle, areas }: Ring, list: readonly Area[]): readonly Evidence[] =>
  cycle.ring.length === areas.length
    ? []
    : [
        evidence(picture, `The shortest way round: ${listed(cycle.ring.map((area) => quoted(list[area]?.id ?? "")))}; ${notApartWords}`, {
          name: "Shortest ring",
          definition: "The fewest areas of the ring that import one another all the way round.",
          n: counted(cycle.ring.length, "area"),
          command: "fairlead analyse cycles",
          from: "imports",
        }),
      ];

/** The change that closed it, where versions of the files that make it were read: only when it is shown in full. */
function closedSince(picture: Picture, cycle: ImportCycle): Pick<Draft, "since"> {
  const closed = value(picture, "rings")?.get(ringName(picture, cycle));
  return closed === undefined ? {} : { since: { time: closed.time, commit: closed.commit, orEarlier: closed.orEarlier } };
}

/** Where it was not read: no earlier than the files that make it. */
function earliest(picture: Picture, cycle: ImportCycle): readonly Evidence[] {
  if (value(picture, "rings")?.has(ringName(picture, cycle)) === true) return [];
  const time = ringPossibleFrom(picture, cycle.ring);
  return time === undefined
    ? []
    : [
        evidence(picture, `It cannot have closed before ${showDay(time)}, when the youngest of the files that close it came`, {
          name: "Earliest closing",
          definition:
            "For each import of the shortest ring the day on which both files of its oldest pair were there; the latest of these days.",
          n: counted(cycle.ring.length, "area"),
          command: "fairlead analyse cycles",
          confidence: "inferred",
        }),
      ];
}

const seen = (files: Readonly<Record<string, ExampleFile>>) => () => examplePicture({ commits: aTeam, files, at: today });

export const importCycle: Rule = {
  id: "import-cycle",
  title: "Areas that import each other in a ring",
  question: "Which parts can only be understood, built or moved together?",
  fires:
    "Two or more source areas reach each other over imports of production files. A folder and what lies within it are not held against each other, nor are parts of one flat folder. One ring is one finding. Imports in few files against many the other way come first: they run against the grain, and there the ring can be opened.",
  why: "Areas in a ring are one area in truth: none can be tested, moved or replaced alone, and a boundary between them holds nothing.",
  source: "Martin 1996 (acyclic dependencies principle); Tarjan 1972; Melton and Tempero 2007 (cycles in Java)",
  against:
    "Areas are folders, and a folder is not a promise. Imports of types only bind less than others and are not told apart. Go is left out: its compiler forbids rings of packages. In languages whose imports are not read nothing is seen.",
  severityGiven:
    "Medium when an import of few files runs against many the other way, or a ring of up to four areas hangs on one of few files; else low.",
  triedOn: [
    {
      on: "git, curl, terraform, vite, kafka",
      found: 'Rings of 12 to 30 "areas" that were parts of one folder, or went through what lies loose in the root.',
      changed: "Such parts are not held against each other.",
    },
    { on: "terraform, kuma", found: "Rings of folders in Go, whose compiler forbids rings of packages.", changed: "Go is left out." },
    {
      on: "saleor, excalidraw, dotcom-rendering, an application of a public authority",
      found: "40 of 41 areas import each other: true, but where to begin?",
      changed:
        "Imports in few files against many the other way are shown first: `packages/element` imports a component in 1 file, which imports it in 31.",
    },
    {
      on: "vite",
      found: "Four folders; of the imports behind it some are of types only.",
      changed: "Nothing: the page says that types are not told apart.",
    },
    {
      on: "two applications of public authorities, held against the trees at the commit named and the one before",
      found: "Five of five large rings had stood before the change named, over imports that are gone or files that moved since.",
      changed: "The change named is the one after which a ring of that name was there, and before which none was.",
    },
  ],
  needs: ["tree", "areas", "imports"],
  helpedBy: ["history"],
  datedBy: ["rings"],
  looksBack: 0,
  shownBy: "cycles",
  answeredBy: ["debt"],
  options: [
    { id: "few", default: 3, minimum: 1, maximum: 1000, meaning: "files of an import up to which the ring counts as easy to open there" },
  ],
  replay: false,
  find,
  examples: () => [
    {
      given: "two areas that import each other",
      picture: seen({ "shop/a.ts": { imports: ["mail/a.ts"] }, "mail/a.ts": { imports: ["shop/cart.ts"] } }),
      found: ["mail+shop"],
    },
    { given: "an import one way only", picture: seen({ "shop/a.ts": { imports: ["mail/a.ts"] }, "mail/a.ts": {} }), found: [] },
    {
      given: "three areas in a ring",
      picture: seen({
        "shop/a.ts": { imports: ["mail/a.ts"] },
        "mail/a.ts": { imports: ["feed/a.ts"] },
        "feed/a.ts": { imports: ["shop/a.ts"] },
      }),
      found: ["feed+mail+shop"],
    },
    {
      given: "the way back only from a test",
      picture: seen({ "shop/a.ts": { imports: ["mail/a.ts"] }, "mail/a.ts": {}, "mail/a.test.ts": { imports: ["shop/a.ts"] } }),
      found: [],
    },
    {
      given: "a ring in Go, whose packages cannot form one",
      picture: seen({ "shop/a.go": { imports: ["mail/a.go"] }, "mail/b.go": { imports: ["shop/b.go"] }, "mail/a.go": {}, "shop/b.go": {} }),
      found: [],
    },
    {
      given: "a way back from files of the root",
      picture: seen({ "shop/a.ts": { imports: ["main.ts"] }, "main.ts": { imports: ["shop/a.ts"] } }),
      found: [],
    },
  ],
};
