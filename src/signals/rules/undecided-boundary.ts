import { counted, daySeconds, isoMonth, type Seconds, showCount, showDay } from "#base";
import {
  type BoundaryCrossed,
  type ExampleBoundary,
  examplePicture,
  type Picture,
  undecidedBoundaries,
  undecidedTechnologies,
  value,
} from "#picture";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, today, together } from "../example-commits.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const crossed = undecidedBoundaries(picture, {
    back: option("back"),
    age: option("months") * 30 * daySeconds,
    perMonth: option("per-month"),
    taken: takenByTechnologies(picture),
  });
  return { findings: (crossed ?? []).map((one) => draft(picture, one)) };
}

/** Months are shared with undecided technologies, as both ask the same people for the same thing: a record. */
function takenByTechnologies(picture: Picture): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const { shown, time } of undecidedTechnologies(picture)?.changes ?? [])
    if (shown) months.set(isoMonth(time), (months.get(isoMonth(time)) ?? 0) + 1);
  return months;
}

function draft(picture: Picture, one: BoundaryCrossed): Draft {
  const list = value(picture, "areas")?.list ?? [];
  const [from, to] = [list[one.from]?.id ?? "", list[one.to]?.id ?? ""];
  const oid = value(picture, "history")?.commits.oid(one.commit) ?? "";
  return {
    subject: { kind: "pair", id: `${from} + ${to}`, parts: [from, to], paths: [one.file], areas: [from, to] },
    severity: one.back >= 10 ? "medium" : "low",
    statement: `${quoted(from)} came to import ${quoted(to)}, against the way until then, and no record says why`,
    evidence: [
      evidence(
        picture,
        `${quoted(one.file)} imported ${quoted(one.imports)} on ${showDay(one.time)} (commit ${oid.slice(0, 10)}), the first to do so`,
        {
          name: "First import between two areas",
          definition:
            "The change of the mainline with which a production file of the one area first imported one of the other, no file having done so when the team began to record.",
          n: counted(1, "import"),
          command: "fairlead undecided",
          from: "boundaries",
        },
      ),
      evidence(picture, `${quoted(to)} imported ${quoted(from)} in ${counted(one.back, "file")} on that day`, {
        name: "Imports the other way",
        definition: "Production files of the second area that imported one of the first, in the tree of that change.",
        n: counted(one.back, "file"),
        command: "fairlead analyse cycles",
        from: "boundaries",
      }),
    ],
    confidence: "observed",
    lenses: lenses({
      risk: "What was below now rests on what was above it: a change in either can break the other.",
      delivery: `The two can no longer be built, tested or moved apart; until then one could, for ${showCount(Math.floor(one.age / (30 * daySeconds)))} months.`,
      sustainability: "The first import of this kind makes the next one easy.",
    }),
    trend: undefined,
    questions: [
      {
        whom: `whoever works in ${from}`,
        ask: `What does ${one.file} need from ${one.imports}, and was it meant that ${from} knows ${to}?`,
      },
    ],
    since: { time: one.time, commit: oid, orEarlier: false },
  };
}

const crossing: ExampleBoundary = {
  from: "mail",
  to: "shop",
  day: "2026-06-10",
  file: "mail/a.ts",
  imports: "shop/cart.ts",
  back: 12,
  age: 400,
};

const seen =
  (boundaries: readonly ExampleBoundary[], says = "We write decisions down.") =>
  () =>
    examplePicture({
      commits: together(aTeam, [
        { day: "2025-01-05", who: "Al", files: ["shop/cart.ts", "mail/a.ts"] },
        { day: "2026-06-01", who: "Al", files: ["docs/adr/0001-x.md"] },
        { day: "2026-06-10", who: "Bo", files: ["mail/a.ts"] },
      ]),
      at: today,
      records: [{ path: "docs/adr/0001-x.md", title: "Use records", status: "accepted", sections: { Context: says } }],
      boundaries,
      technologyEvents: [],
    });

export const undecidedBoundary: Rule = {
  id: "undecided-boundary",
  title: "An area came to import one that builds on it, and no record says why",
  question: "Where did a boundary fall without anybody saying so?",
  fires:
    "Since the team began to record (start in fairlead.yaml, else its first record), a production file of one source area first imported another area that until then only imported it, in several files, both having been there for months. The import still stands, and no record names both areas or governs both files. Months are shared with undecided technologies: of each the strongest are shown, technologies first.",
  why: "Parnas and Lakos both put it so: what is built on must not know what is built on it. Such a line is crossed once, by one import, mostly without anybody noticing; every further one follows it.",
  source: "Lakos 1996 (levelisation); Martin 1996 (acyclic dependencies principle)",
  against:
    "Areas are folders, and a folder is not a promise. Types bind less than other imports and are not told apart. HEAD's division into areas is applied to the past: where it was another then, the finding bears another name at its own commit. Go is left out, as its compiler watches packages itself.",
  severityGiven: "Medium where ten files or more went the other way on that day, else low.",
  triedOn: [
    {
      on: "two applications of public authorities in JavaScript and TypeScript",
      found:
        "Every first import between two areas: 40 and 44, most of them areas that had just been made, or shared folders that everybody imports.",
      changed: "Only imports against the way until then, between areas that have been there for half a year.",
    },
    {
      on: "the same, and the pages of a newspaper",
      found:
        "Components that import one page after the other: one decision told five times. Constants, types and styles that lie in the wrong folder. Help for tests among the sources.",
      changed: "A line crossed beside it before is no first; what binds nobody is left out.",
    },
    {
      on: "the same, read finding by finding",
      found:
        "11 findings. Right in 9: models came to import services, domain models the database and the mailer, hooks and components the pages. Doubtful: components and widgets of one front end, contexts and components of another.",
      changed: "Nothing.",
    },
  ],
  needs: ["history", "areas", "records", "boundaries"],
  helpedBy: ["technologies", "technologyEvents", "tree"],
  looksBack: Infinity,
  shownBy: "cycles",
  drafts: ["decision"],
  acts: { label: "See what came in", command: "fairlead undecided" },
  options: [
    {
      id: "back",
      default: 4,
      minimum: 2,
      maximum: 1000,
      meaning: "files the other way round from which on an import runs against the grain",
    },
    { id: "months", default: 6, minimum: 0, maximum: 120, meaning: "months for which both areas must have been there" },
    { id: "per-month", default: 2, minimum: 1, maximum: 100, meaning: "findings of a calendar month, undecided technologies included" },
  ],
  replay: false,
  find,
  examples: () => [
    { given: "a first import against twelve files the other way", picture: seen([crossing]), found: ["mail+shop"] },
    { given: "three files the other way", picture: seen([{ ...crossing, back: 3 }]), found: [] },
    { given: "areas that are a month old", picture: seen([{ ...crossing, age: 30 }]), found: [] },
    { given: "a record that names both", picture: seen([crossing], "Code in mail may read the cart of shop."), found: [] },
    {
      given: "three in one month",
      picture: seen([crossing, { ...crossing, from: "shop", to: "mail", back: 40 }, { ...crossing, from: "docs", to: "mail", back: 20 }]),
      found: ["shop+mail", "docs+mail"],
    },
  ],
};
