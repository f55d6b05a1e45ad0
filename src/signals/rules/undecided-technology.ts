import { counted, listed, type Seconds, showDay } from "#base";
import {
  type Entrance,
  examplePicture,
  isJudgedByUse,
  type ExampleTechnology,
  type ExampleTechnologyEvent,
  type Picture,
  type TechnologyClass,
  type UndecidedChange,
  undecidedTechnologies,
  value,
} from "#picture";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, today, together } from "../example-commits.ts";
import type { Draft, Evidence, Rule, RuleOptions, RuleResult, Severity } from "../types.ts";

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const undecided = undecidedTechnologies(picture, { files: option("files"), areas: option("areas"), perMonth: option("per-month") });
  if (undecided === undefined)
    return {
      findings: [],
      cannotTell: {
        reason: "no record was committed yet, and fairlead.yaml names no start",
        hint: "Write a first decision, or set start in fairlead.yaml to the day from which on decisions are recorded.",
      },
    };
  return { findings: undecided.changes.filter(({ shown }) => shown).map((change) => draft(picture, change, undecided.records)) };
}

const grave: ReadonlySet<TechnologyClass> = new Set(["store", "broker", "auth"]);
const slight: ReadonlySet<TechnologyClass> = new Set(["base image", "infrastructure", "unknown"]);

const severityOf = (kind: TechnologyClass): Severity => (grave.has(kind) ? "high" : slight.has(kind) ? "low" : "medium");

/** What is shown of one change; a change that brings more is named by the first. */
const mostNamed = 3;

function namesOf(entered: readonly Entrance[]): string {
  const names = [...new Set(entered.map(({ technology }) => technology.name))];
  return names.length > mostNamed ? `${listed(names.slice(0, mostNamed))} and ${names.length - mostNamed} more` : listed(names);
}

function draft(picture: Picture, change: UndecidedChange, records: number): Draft {
  const [first] = change.entered;
  const history = value(picture, "history");
  const areas = value(picture, "areas")?.list ?? [];
  const names = namesOf(change.entered);
  const many = change.entered.length > 1;
  return {
    subject: {
      kind: "technology",
      id: first?.technology.name ?? "",
      parts: [first?.technology.name ?? ""],
      paths: [...new Set(change.entered.map(({ event }) => event.path))],
      areas: [...new Set(change.entered.flatMap((one) => one.areas.map((area) => areas[area]?.id ?? "")))],
    },
    severity: severityOf(first?.technology.class ?? "unknown"),
    statement: many ? `${names} came in with one change, and no record names any of them` : `${names} came in, and no record names it`,
    evidence: [entranceOf(picture, change), ...usesOf(picture, change.entered), searched(picture, records)],
    confidence: "observed",
    lenses: lenses({
      risk: "Why it was chosen, what was turned down and who looks after it stand nowhere.",
      delivery: first?.technology.class === "unknown" ? "" : "Whoever changes or replaces it has to find out again what it is needed for.",
      sustainability: "Each such choice is made again when those who made it have moved on.",
    }),
    trend: undefined,
    questions: [
      {
        whom: "the team",
        ask: `What is ${names} for, what else was weighed, and what would make ${many ? "them" : "it"} the wrong choice?`,
      },
    ],
    // What counts by its use alone was no finding on the day it came: since when it is used so widely is not known.
    ...(history === undefined || isJudgedByUse(first?.technology.class ?? "unknown")
      ? {}
      : { since: { time: change.time, commit: history.commits.oid(change.commit), orEarlier: false } }),
  };
}

function entranceOf(picture: Picture, { entered, time, commit }: UndecidedChange): Evidence {
  const oid = value(picture, "history")?.commits.oid(commit).slice(0, 10) ?? "";
  const paths = [...new Set(entered.map(({ event }) => event.path))];
  const places = paths.length > 2 ? `${quoted(paths[0] ?? "")} and ${paths.length - 1} more` : listed(paths.map(quoted));
  return evidence(picture, `Asked for in ${places} since ${showDay(time)} (commit ${oid})`, {
    name: "Entrance",
    definition:
      "The change of the mainline with which a manifest first asked for it, nothing of its name having been there in the year before.",
    n: counted(entered.length, "technology", "technologies"),
    command: "fairlead undecided",
    from: "technologyEvents",
  });
}

/** Where imports are read and somebody imports it. */
const usesOf = (picture: Picture, entered: readonly Entrance[]): readonly Evidence[] =>
  entered
    .filter(({ technology }) => technology.files.length > 0)
    .slice(0, 2)
    .map(({ technology, areas }) =>
      evidence(
        picture,
        `${technology.name} is imported by ${counted(technology.files.length, "source file")} of ${counted(areas.length, "area")}`,
        {
          name: "Use",
          definition: "Source files, tests left out, with an import of the package at the commit read.",
          n: counted(technology.files.length, "file"),
          command: "fairlead undecided",
          from: "technologies",
        },
      ),
    );

const searched = (picture: Picture, records: number): Evidence =>
  evidence(picture, `${counted(records, "record")} searched for its name, its other names and its package`, {
    name: "Search of the records",
    definition: "Title, fields and text of every record, whatever its status. One that was written later counts.",
    n: counted(records, "record"),
    command: "fairlead search",
    from: "records",
  });

interface Given {
  readonly events: readonly ExampleTechnologyEvent[];
  readonly technologies: readonly ExampleTechnology[];
  readonly says?: string;
}

/** A team that began to record in June; "shop" and "mail" are its areas. */
const seen =
  ({ events, technologies, says = "We write decisions down." }: Given) =>
  () =>
    examplePicture({
      commits: together(aTeam, [
        { day: "2026-01-05", who: "Al", files: ["shop/cart.ts", "shop/a.ts", "mail/a.ts", "mail/b.ts"] },
        { day: "2026-06-01", who: "Al", files: ["docs/adr/0001-x.md", "package.json"] },
        { day: "2026-06-10", who: "Bo", files: ["package.json"] },
        { day: "2026-06-20", who: "renovate[bot]", files: ["package.json"] },
      ]),
      at: today,
      records: [{ path: "docs/adr/0001-x.md", title: "Use records", status: "accepted", sections: { Context: says } }],
      technologies,
      technologyEvents: events,
    });

const postgres: ExampleTechnology = { id: "pkg:npm/pg", name: "PostgreSQL", class: "store", aliases: ["Postgres"] };
const came: ExampleTechnologyEvent = { id: "pkg:npm/pg", name: "PostgreSQL", class: "store", day: "2026-06-10" };
const small = { id: "pkg:npm/left-shift", name: "left-shift", class: "unknown" } as const;

export const undecidedTechnology: Rule = {
  id: "undecided-technology",
  title: "A technology came in, and no record names it",
  question: "What did we take on without saying why?",
  fires:
    "Since the team began to record (start in fairlead.yaml, else its first record), a manifest of the product came to ask for a technology for the runtime, of which nothing was there in the year before, and it is still there. It is a store, broker, framework, auth, telemetry, vendor SDK, language, base image, CI system or something that deploys; or one of no known class that is imported in several files of several areas. Left out: what only bots brought, what a lock file already held through others, packages of the repository's own maker, manifests of tests, examples and documentation. One change is one finding; a change that brings anything a record names is decided. Of each month the strongest are shown.",
  why: "Of 501 new direct dependencies in nineteen repositories with decision logs, records name 76. What is chosen without a word is chosen again later, by people who do not know what was weighed.",
  source: "the design's own count over 19 public repositories with 789 decision records",
  against:
    "Not every choice needs a record: the smallest fitting tool of a team that knows it well is no news. A record may speak of a thing without its name. What a program computes in a manifest is not seen, nor what runs without being declared.",
  severityGiven: "High for a store, a broker or auth; low for a base image or one of no known class; else medium.",
  triedOn: [
    {
      on: "two applications of public authorities in Ruby, three in JavaScript and Java, one in Python, the pages of a newspaper: seven repositories with three years of history or more and a decision log",
      found:
        "With any package used in three files of two areas: utilities of one function, icons, error pages, further packages of a house's own library.",
      changed:
        "Small packages are known as such; others need ten files of three areas; further packages of a maker who is there already are no new choice.",
    },
    {
      on: "the same",
      found:
        "Template engines of documentation sites, test harnesses, what another repository brought when it was merged into this one, a package that samples had used before.",
      changed:
        "Test and documentation tools are tools; a change of 150 new files is a program written elsewhere; what an example asked for is known.",
    },
    {
      on: "the same, read finding by finding",
      found:
        "48 findings. 43 are things a lead would want a record of: OmniAuth, BigQuery, Azure Storage, Spring Boot, Kinesis, Bull, Docker, Zod. Wrong or doubtful: a helper for addresses of proxies, a template engine of one class, a language of one side script, a measure of page speed, a helper for states.",
      changed: "Never more than two a month; in most months none.",
    },
  ],
  needs: ["history", "technologies", "technologyEvents", "records"],
  helpedBy: ["areas", "tree"],
  looksBack: Infinity,
  shownBy: "",
  drafts: ["decision"],
  acts: { label: "See what entered", command: "fairlead undecided" },
  options: [
    {
      id: "files",
      default: 10,
      minimum: 1,
      maximum: 10_000,
      meaning: "source files from which on a technology of no known class counts by its use",
    },
    { id: "areas", default: 3, minimum: 1, maximum: 1000, meaning: "areas these files must lie in" },
    { id: "per-month", default: 2, minimum: 1, maximum: 100, meaning: "changes of a calendar month that are shown, the strongest" },
  ],
  replay: false,
  find,
  examples: () => [
    { given: "a store that no record names", picture: seen({ events: [came], technologies: [postgres] }), found: ["PostgreSQL"] },
    {
      given: "a record that names it by another name",
      picture: seen({ events: [came], technologies: [postgres], says: "We keep orders in Postgres." }),
      found: [],
    },
    {
      given: "it came before the first record",
      picture: seen({ events: [{ ...came, day: "2026-01-05" }], technologies: [postgres] }),
      found: [],
    },
    { given: "it has left again", picture: seen({ events: [came], technologies: [] }), found: [] },
    { given: "for development only", picture: seen({ events: [{ ...came, scope: "development" }], technologies: [postgres] }), found: [] },
    {
      given: "a bot brought it",
      picture: seen({ events: [{ ...came, day: "2026-06-20", bot: true }], technologies: [postgres] }),
      found: [],
    },
    {
      given: "the lock file held it before",
      picture: seen({ events: [{ ...came, transitiveBefore: true }], technologies: [postgres] }),
      found: [],
    },
    {
      given: "another package of what was there",
      picture: seen({
        events: [
          { ...came, day: "2026-01-05" },
          { ...came, id: "pkg:npm/postgres" },
        ],
        technologies: [postgres, { ...postgres, id: "pkg:npm/postgres" }],
      }),
      found: [],
    },
    {
      given: "one of no known class, used in two files of one area",
      picture: seen({ events: [{ ...small, day: "2026-06-10" }], technologies: [{ ...small, files: ["shop/cart.ts", "shop/a.ts"] }] }),
      found: [],
    },
  ],
};
