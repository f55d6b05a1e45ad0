import { byText, listed, nameOf, type Path, type Seconds, showCount } from "#base";
import { type ExampleFile, examplePicture, type ExampleRecord, type Picture, value } from "#picture";
import { type Commodity, commodities } from "../commodities.ts";
import { decisionsOf } from "../open-records.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, today } from "../example-commits.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

/** One's own code for something that can be had. */
interface Own {
  readonly commodity: Commodity;
  readonly folder: Path;
  readonly lines: number;
  readonly files: number;
}

function find(picture: Picture, option: RuleOptions): RuleResult {
  const folders = foldersByName(picture);
  const all = folders.get("")?.lines ?? 0;
  const own = commodities
    .flatMap((commodity) => largest(folders, commodity) ?? [])
    .filter(({ lines }) => lines >= option("lines") && lines * 100 <= all * option("share"))
    .filter(({ commodity }) => !isDecided(picture, commodity))
    .toSorted((a, b) => b.lines - a.lines || byText(a.folder, b.folder));
  return { findings: own.slice(0, option("asked")).map((one) => draft(picture, one)) };
}

interface Size {
  readonly lines: number;
  readonly files: number;
}

/** Source lines and files below each folder; "" is the whole. */
function foldersByName(picture: Picture): ReadonlyMap<Path, Size> {
  const sizes = new Map<Path, Size>();
  for (const { path, role, lines } of value(picture, "tree")?.files ?? []) {
    if (role !== "source") continue;
    for (const folder of foldersOf(path)) {
      const { lines: so, files } = sizes.get(folder) ?? { lines: 0, files: 0 };
      sizes.set(folder, { lines: so + Math.max(0, lines), files: files + 1 });
    }
  }
  return sizes;
}

function foldersOf(path: Path): readonly Path[] {
  const found = [""];
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) found.push(path.slice(0, end));
  return found;
}

/** The largest folder of that name; pages and tests of a thing are not the thing. */
function largest(folders: ReadonlyMap<Path, Size>, commodity: Commodity): Own | undefined {
  const aside = /(^|\/)(pages?|views?|templates?|components?|screens?|styles?|assets|locales?|examples?|tests?|docs?)(\/|$)/i;
  const named = [...folders].filter(([folder]) => commodity.folder.test(nameOf(folder)) && !aside.test(folder));
  const [first] = named.sort((a, b) => b[1].lines - a[1].lines || byText(a[0], b[0]));
  return first === undefined ? undefined : { commodity, folder: first[0], ...first[1] };
}

/** Whether a decision speaks of it: by its title, or by any option that was weighed. */
const isDecided = (picture: Picture, { words }: Commodity): boolean =>
  decisionsOf(picture).some(({ title, options }) => words.test(title?.value ?? "") || options.some(({ name }) => words.test(name)));

const draft = (picture: Picture, { commodity, folder, lines, files }: Own): Draft => ({
  subject: { kind: "path", id: folder, parts: [folder], paths: [folder], areas: [] },
  severity: "low",
  statement: `Is ${commodity.name} something to build here?`,
  evidence: [
    evidence(
      picture,
      `${quoted(folder)} holds ${showCount(lines)} lines in ${showCount(files)} files; no decision weighs building it against buying`,
      {
        name: "Build or buy",
        definition: `Source lines below the largest folder named for what can be had ready-made (${listed(commodities.slice(0, 4).map(({ name }) => name))} …). Told by names alone.`,
        n: `${showCount(lines)} lines`,
        command: "fairlead areas",
        from: "tree",
        confidence: "cannot tell",
      },
    ),
  ],
  confidence: "cannot tell",
  lenses: lenses({
    value: "Time spent here is not spent on what only we can make.",
    sustainability: "Others would keep it up; here it is us.",
  }),
  trend: undefined,
  questions: [
    {
      whom: "whoever plans the work",
      ask: `What does our own code for ${commodity.name} do that none on offer does, and what would leaving it cost?`,
    },
  ],
});

const sized = (folder: string, lines: number): Readonly<Record<string, ExampleFile>> => ({
  [`${folder}/a.ts`]: { lines },
  "shop/core.ts": { lines: 60_000 },
});

const seen =
  (folder: string, lines: number, records: readonly ExampleRecord[] = []) =>
  () =>
    examplePicture({ commits: aTeam, files: sized(folder, lines), records, at: today });

const decided: ExampleRecord = { path: "docs/adr/0001-flags.md", status: "accepted", title: "Feature flags of our own" };
const weighed: ExampleRecord = {
  path: "docs/adr/0001-x.md",
  status: "accepted",
  options: [{ name: "Buy: a service for feature flags", chosen: false }],
};

export const asksBuy: Rule = {
  id: "asks-buy",
  title: "Should it be bought?",
  question: "What do we build ourselves that others offer?",
  fires:
    "A folder named for something that can be had ready-made holds enough code, a small part of the whole, and no decision speaks of it.",
  why: "What everybody needs, somebody sells or gives away, and keeps up. Building it is a decision, also where nobody took it.",
  source: "Wardley 2016 (commodities); Evans 2003 (generic subdomains)",
  against:
    "A name tells little. It may be a thin layer over what was bought, or the very thing the product is about. So it is asked, and never asserted.",
  severityGiven: "Low, always: it is a question.",
  triedOn: [
    { on: "dotcom-rendering", found: "3,023 lines of experiments of their own: a fair question.", changed: "Nothing." },
    {
      on: "rails, vite, curl",
      found: "Nothing found, rightly: what they build is what others take.",
      changed: "Folders named cache, search or log say too little and are not in the list.",
    },
  ],
  needs: ["tree"],
  helpedBy: ["records", "history"],
  looksBack: 0,
  shownBy: "",
  drafts: ["decision"],
  asks: true,
  options: [
    { id: "lines", default: 3000, minimum: 100, maximum: 1_000_000, meaning: "least source lines of the folder" },
    {
      id: "share",
      default: 10,
      minimum: 1,
      maximum: 100,
      meaning: "most of all source lines, in per cent: above it, it is what the product is about",
    },
    { id: "asked", default: 2, minimum: 1, maximum: 20, meaning: "most such questions, the largest first" },
  ],
  replay: false,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    { given: "4,000 lines of feature flags in 64,000", picture: seen("lib/feature-flags", 4000), found: ["lib/feature-flags"] },
    { given: "a decision about them", picture: seen("lib/feature-flags", 4000, [decided]), found: [] },
    { given: "a decision that weighed buying them", picture: seen("lib/feature-flags", 4000, [weighed]), found: [] },
    { given: "500 lines", picture: seen("lib/feature-flags", 500), found: [] },
    { given: "half of the code", picture: seen("lib/feature-flags", 60_000), found: [] },
    { given: "a folder of pages about them", picture: seen("pages/feature-flags", 4000), found: [] },
  ],
};
