import { byText, counted, daySeconds, groupedBy, listed, type Seconds, showDay } from "#base";
import {
  type Declaration,
  type ExampleTechnology,
  examplePicture,
  isForWork,
  type Picture,
  speaksForProduct,
  type Technology,
  value,
} from "#picture";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, today } from "../example-commits.ts";
import { aloneUpTo } from "../grouped.ts";
import type { Draft, Evidence, Rule, RuleOptions, RuleResult, Severity, Subject } from "../types.ts";

/** A technology of the tree whose version is not, or soon not, maintained. */
interface Ending {
  readonly technology: Technology;
  readonly day: Seconds;
  readonly cycle: string;
  /** Where this version is asked for. */
  readonly declared: readonly Declaration[];
  /** Other versions of it are asked for elsewhere. */
  readonly partly: boolean;
}

function find(picture: Picture, now: Seconds, option: RuleOptions): RuleResult {
  const all = value(picture, "technologies")?.list ?? [];
  const ending = all
    .flatMap((one) => endingOf(one, now, option("days")))
    .sort((a, b) => a.day - b.day || byText(a.technology.id, b.technology.id));
  const choices = [...groupedBy(ending, (one) => one.technology.name).values()];
  if (choices.length === 0) return { findings: [] };
  return {
    findings: choices.length <= aloneUpTo ? choices.flatMap((uses) => draft(picture, now, uses)) : [togetherDraft(picture, now, choices)],
  };
}

function endingOf(technology: Technology, now: Seconds, days: number): readonly Ending[] {
  const { day, cycle = "", each } = technology.endOfLife ?? {};
  if (day === undefined || technology.scope !== "runtime" || technology.class === "tool") return [];
  const versions = each ?? [{ day, cycle, declared: technology.declared }];
  return versions
    .filter((one) => now >= one.day - days * daySeconds && isOfProduct(one.declared, each !== undefined))
    .map((one) => ({ technology, day: one.day, cycle: one.cycle, declared: one.declared, partly: each !== undefined }));
}

/** What the product runs on: not what an example, a template, a test or a tool of the team asks for. */
const isOfProduct = (declared: readonly Declaration[], partly: boolean): boolean =>
  declared.some(({ path, scope }) => speaksForProduct(path) && !isForWork(path) && !aside.test(path) && (!partly || scope === "runtime"));

const aside = /(^|\/)(templates?|[\w-]*-templates?|template-[\w-]+|legacy|archived?|scripts?|[\w-]+[-_]scripts?|cypress|gha-[\w-]+)(\/|$)/i;

/** What everything else stands on. */
const foundations = new Set(["language", "framework", "store", "broker", "base image"]);

const severityOf = (now: Seconds, { technology, day }: Ending): Severity => {
  if (now < day) return "low";
  return foundations.has(technology.class) && now - day > 180 * daySeconds ? "high" : "medium";
};

const nameOf = ({ technology, cycle }: Ending): string => (cycle === "" ? technology.name : `${technology.name} ${cycle}`);

const endWords = ({ day }: Ending, now: Seconds): string =>
  now < day ? `is maintained until ${showDay(day)}` : `has not been maintained since ${showDay(day)}`;

function draft(picture: Picture, now: Seconds, uses: readonly Ending[]): readonly Draft[] {
  const [first] = uses;
  if (first === undefined) return [];
  return [
    {
      subject: subjectOf(first.technology.name, uses),
      severity: severityOf(now, first),
      statement: `${nameOf(first)} ${endWords(first, now)}`,
      evidence: uses.slice(0, 3).map((one) => fact(picture, one)),
      ...shared,
      questions: [{ whom: "the team", ask: `What keeps ${first.technology.name} where it is, and what would the next version break?` }],
    },
  ];
}

function togetherDraft(picture: Picture, now: Seconds, choices: readonly (readonly Ending[])[]): Draft {
  const firsts = choices.flatMap(([first]) => first ?? []);
  const past = firsts.filter(({ day }) => now >= day);
  const rank = { high: 0, medium: 1, low: 2 };
  const severities = firsts.map((one) => severityOf(now, one)).sort((a, b) => rank[a] - rank[b]);
  return {
    subject: { ...subjectOf("", choices.flat()), kind: "repository", id: "", parts: [] },
    severity: severities[0] ?? "low",
    statement:
      past.length === 0
        ? `${counted(firsts.length, "technology", "technologies")} reach their end of life soon`
        : `${counted(past.length, "technology", "technologies")} in use ${past.length === 1 ? "is" : "are"} no longer maintained`,
    evidence: [
      ...(past.length < firsts.length && past.length > 0
        ? [listFact(picture, `Soon: ${wordsOf(firsts.filter(({ day }) => now < day))}`, firsts)]
        : []),
      listFact(picture, wordsOf(past.length === 0 ? firsts : past), firsts),
    ].toReversed(),
    ...shared,
    questions: [{ whom: "the team", ask: "Which of them is reached from outside, and which would take longest to move?" }],
  };
}

const wordsOf = (some: readonly Ending[]): string => {
  const names = some.slice(0, 4).map((one) => `${nameOf(one)} (${showDay(one.day)})`);
  return some.length > names.length ? `${names.join(", ")} and ${some.length - names.length} more` : listed(names);
};

const shared: Pick<Draft, "confidence" | "lenses" | "trend"> = {
  confidence: "inferred",
  lenses: lenses({
    risk: "Faults that become known stay open.",
    delivery: "The longer it waits, the more has to move at once.",
    sustainability: "Fewer and fewer libraries come for it.",
  }),
  trend: undefined,
};

const subjectOf = (name: string, uses: readonly Ending[]): Subject => ({
  kind: "technology",
  id: name,
  parts: [name],
  paths: [...new Set(uses.flatMap(({ declared }) => declared.map(({ path }) => path)))],
  areas: [],
});

const behind = (picture: Picture, n: string) =>
  ({
    name: "End of life",
    definition:
      "The day after which nobody maintains the release in use, from a dated snapshot of endoflife.date. Versions that cannot be told are left out.",
    n,
    command: "fairlead ahead",
    from: "technologies",
    confidence: "inferred",
    source: `endoflife.date, snapshot of ${value(picture, "technologies")?.asOf ?? ""}`,
  }) as const;

function fact(picture: Picture, { technology, cycle, declared, partly }: Ending): Evidence {
  const [first] = declared;
  const where = first === undefined ? "" : `, declared in ${quoted(first.path)} line ${first.line}`;
  const more = declared.length > 1 ? ` and ${declared.length - 1} more` : "";
  const files = partly ? ` still in ${counted(new Set(declared.map(({ path }) => path)).size, "file")}` : " in use";
  const version = partly ? cycle : (technology.version ?? first?.version ?? cycle);
  return evidence(picture, `${version}${files}${where}${more}`, behind(picture, "1 technology"));
}

const listFact = (picture: Picture, text: string, all: readonly Ending[]): Evidence =>
  evidence(picture, text, behind(picture, counted(all.length, "technology", "technologies")));

const seen =
  (...technologies: readonly ExampleTechnology[]) =>
  () =>
    examplePicture({ commits: aTeam, technologies, at: today });

const ends = (name: string, day: Seconds, more: Partial<ExampleTechnology> = {}): ExampleTechnology => ({
  id: `pkg:npm/${name}`,
  name,
  version: "1.2.3",
  endOfLife: { product: name, cycle: "1", day, because: "version 1.2.3", asOf: "2026-08-22" },
  ...more,
});

const now = Date.parse(`${today}T00:00:00Z`) / 1000;

const asking = (version: string, ...paths: readonly string[]): readonly Declaration[] =>
  paths.map((path) => ({ path, line: 3, version, scope: "runtime" }));

const moved = { cycle: "16", day: now + 730 * daySeconds, declared: asking("16", "compose.yml") };
const left = { cycle: "13", day: now - 7 * daySeconds, declared: asking("13", "a/compose.yml", "b/compose.yml") };
const halfMoved = ends("PostgreSQL", left.day, {
  version: undefined,
  class: "store",
  declared: [...left.declared, ...moved.declared],
  endOfLife: { product: "postgresql", cycle: "13", day: left.day, because: "2 versions", asOf: "2026-08-22", each: [left, moved] },
});

export const technologyUnsupported: Rule = {
  id: "technology-unsupported",
  title: "A technology in use is not, or soon not, maintained",
  question: "What does the system stand on that nobody mends any more?",
  fires:
    "The release in use of a technology of the runtime is past its end of life, or within the option's days of it. More than a few are one finding. Where several versions are in use, each is judged. Where a version allows more than one release nothing is guessed.",
  why: "Past its end of life a known fault is never closed, and the way to the next release grows longer.",
  source: "endoflife.date; OWASP Top 10 2021, A06 (vulnerable and outdated components)",
  against: "Some vendors maintain a release for those who pay. What is behind closed doors may wait longer than what is not.",
  severityGiven:
    "High for a language, framework, store, broker or base image half a year past its end; medium for anything past it; low before.",
  triedOn: [
    {
      on: "vite",
      found: "Vue 3.4 in a template for new projects.",
      changed: "Templates, examples, tests and tools of the team are left out.",
    },
    { on: "managed-care-review", found: "Node.js 12 in an image for tests.", changed: "The same; its Node.js 20 is left, true." },
    { on: "content-publisher, log4brains", found: "Ruby 3.2, Next.js 10 and Node.js 14: true.", changed: "Nothing." },
  ],
  needs: ["technologies"],
  helpedBy: ["history", "tree", "areas"],
  looksBack: 0,
  shownBy: "",
  acts: { label: "See what is due", command: "fairlead ahead" },
  options: [{ id: "days", default: 90, minimum: 0, maximum: 1000, meaning: "days before its end of life from which it is said" }],
  replay: false,
  find,
  examples: () => [
    {
      given: "a framework a month past its end",
      picture: seen(ends("ember", now - 30 * daySeconds, { class: "framework" })),
      found: ["ember"],
    },
    { given: "one that ends in two months", picture: seen(ends("ember", now + 60 * daySeconds)), found: ["ember"] },
    { given: "one that ends in a year", picture: seen(ends("ember", now + 365 * daySeconds)), found: [] },
    {
      given: "one that only a template asks for",
      picture: seen(
        ends("ember", now - 30 * daySeconds, {
          declared: [{ path: "templates/app/package.json", line: 1, version: "1", scope: "runtime" }],
        }),
      ),
      found: [],
    },
    {
      given: "a store moved in one file, and left on an ended version in two",
      picture: seen(halfMoved),
      found: ["PostgreSQL"],
    },
    { given: "one that only development uses", picture: seen(ends("ember", now - 30 * daySeconds, { scope: "development" })), found: [] },
    { given: "four past their end", picture: seen(...["a", "b", "c", "d"].map((name) => ends(name, now - daySeconds))), found: [""] },
  ],
};
