import { counted, folderOf, nameOf, type Path, type Seconds } from "#base";
import { type ExampleFile, examplePicture, type Picture, value } from "#picture";
import { activePeople, depth } from "../active-people.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { repeated, today, together } from "../example-commits.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, option: RuleOptions): RuleResult {
  const files = (value(picture, "tree")?.files ?? []).map(({ path, role }) => ({ path, role }));
  const images = servicesIn(
    files.filter(({ role }) => role === "infrastructure" || role === "source" || role === "other").map(({ path }) => path),
  );
  const sources = files.filter(({ role }) => role === "source").map(({ path }) => path);
  return { findings: [...services(picture, option, images), ...abstractions(picture, option, onlyImplementations(sources))] };
}

/** Folders that build an image of their own; examples, tests and what is handed to developers are none. */
function servicesIn(paths: readonly Path[]): readonly Path[] {
  const aside =
    /(^|\/)(tests?|e2e|examples?|samples?|demos?|docs?|\.devcontainer|\.github|\.circleci|ci|tools?|hack|scripts|bench(marks?)?|dev|vendor)(\/|$)/i;
  const images = paths.filter((path) => /^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(nameOf(path)) && !aside.test(folderOf(path)));
  return [...new Set(images.map(folderOf))];
}

/** Interfaces that have a file of their own, and one implementation named after them ("Ledger", "LedgerImpl"). */
function onlyImplementations(paths: readonly Path[]): readonly Path[] {
  const places = new Set(paths.map((path) => path.replace(/\.\w+$/, "")));
  const names = new Set([...places].map(nameOf));
  return paths.filter((path) => {
    const [, name] = /^(.+)Impl\.(?:java|kt|cs|ts|php|scala)$/.exec(nameOf(path)) ?? [];
    return name !== undefined && (names.has(name) || names.has(`I${name}`));
  });
}

const shared: Pick<Draft, "confidence" | "trend" | "severity"> = { confidence: "cannot tell", trend: undefined, severity: "low" };

function services(picture: Picture, option: RuleOptions, folders: readonly Path[]): readonly Draft[] {
  const people = activePeople(picture, 6);
  if (people === 0 || folders.length < option("services") || folders.length < people * option("each")) return [];
  return [
    {
      ...shared,
      subject: { kind: "repository", id: "", parts: ["services"], paths: folders, areas: [] },
      statement: `Does each of ${folders.length} services earn its keep?`,
      evidence: [
        evidence(
          picture,
          `${folders.length} folders build an image of their own (${folders.slice(0, 3).map(quoted).join(", ")} …); active people in the repository: ${depth(people)}`,
          {
            name: "Services and the people for them",
            definition:
              "Folders with a Dockerfile of their own, examples and tools left out, against people with three or more commits in half a year: 0, 1, 2 or 3+.",
            n: counted(folders.length, "folder"),
            command: "fairlead areas",
            from: "tree",
            confidence: "cannot tell",
          },
        ),
      ],
      lenses: lenses({
        delivery: "Each is built, shipped and watched on its own.",
        sustainability: "Few people keep many things running.",
      }),
      questions: [{ whom: "the team", ask: "Which of the services would be one today, if nobody had cut them apart?" }],
    },
  ];
}

function abstractions(picture: Picture, option: RuleOptions, files: readonly Path[]): readonly Draft[] {
  if (files.length < option("abstractions")) return [];
  return [
    {
      ...shared,
      subject: { kind: "repository", id: "", parts: ["abstractions"], paths: files.slice(0, 50), areas: [] },
      statement: `What are ${files.length} abstractions with one implementation for?`,
      evidence: [
        evidence(
          picture,
          `${counted(files.length, "file")} named after the interface beside them: ${files
            .slice(0, 3)
            .map((path) => quoted(nameOf(path)))
            .join(", ")} …`,
          {
            name: "Abstractions with one implementation",
            definition:
              "Source files named <Interface>Impl where a file of the interface's name is there too. Told by names alone; frameworks may ask for it.",
            n: counted(files.length, "file"),
            command: "fairlead areas",
            from: "tree",
            confidence: "cannot tell",
          },
        ),
      ],
      lenses: lenses({ sustainability: "Every change of such a method is made twice." }),
      questions: [{ whom: "the team", ask: "Which second implementation was each of them made for, and is it still to come?" }],
    },
  ];
}

const workers = together(...["Al", "Bo"].map((who) => repeated(4, 3, { who, files: ["shop/cart.ts"] })));

const seen = (paths: readonly string[]) => () =>
  examplePicture({ commits: workers, files: Object.fromEntries(paths.map((path): [string, ExampleFile] => [path, {}])), at: today });

const images = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `services/s${index}/Dockerfile`);

const pairs = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => [`app/Thing${index}.java`, `app/Thing${index}Impl.java`]).flat();

export const asksOverEngineered: Rule = {
  id: "asks-over-engineered",
  title: "Is it more than it needs to be?",
  question: "Is the system built for more people, or more change, than there are?",
  fires:
    "Several folders build an image of their own for each active person; or many interfaces have one implementation that is named after them.",
  why: "Every boundary is paid for with each change that crosses it. One that nothing needs is paid for all the same.",
  source: "Fowler 2015 (microservice premium); Beck 1999 (you aren't gonna need it)",
  against: "Services may be apart for load, safety or law. A framework may ask for an interface. So it is asked, and never asserted.",
  severityGiven: "Low, always: it is a question.",
  triedOn: [
    {
      on: "nr-compliance-enforcement",
      found: "12 folders that build an image: a fair question.",
      changed: "Images of examples, tests and tools are left out.",
    },
  ],
  needs: ["history", "tree"],
  helpedBy: [],
  looksBack: 6,
  shownBy: "",
  drafts: ["decision"],
  asks: true,
  options: [
    { id: "services", default: 6, minimum: 2, maximum: 1000, meaning: "least folders that build an image of their own" },
    { id: "each", default: 1.5, minimum: 0.1, maximum: 100, meaning: "least such folders for each active person" },
    { id: "abstractions", default: 20, minimum: 2, maximum: 10_000, meaning: "least interfaces with one implementation named after them" },
  ],
  replay: false,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    { given: "six services and two active people", picture: seen(images(6)), found: ["services"] },
    { given: "five services", picture: seen(images(5)), found: [] },
    { given: "six images of examples", picture: seen(images(6).map((path) => `examples/${path}`)), found: [] },
    { given: "twenty interfaces with one implementation", picture: seen(pairs(20)), found: ["abstractions"] },
    { given: "nineteen", picture: seen(pairs(19)), found: [] },
  ],
};
