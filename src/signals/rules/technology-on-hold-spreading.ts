import { counted, listed, type Path, type Seconds, showDay } from "#base";
import { type ExampleCommit, examplePicture, type ExampleRecord, type Picture, useOf, value } from "#picture";
import type { DirectionRecord } from "#records";
import { type Birth, birthsOf } from "../births.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { today } from "../example-commits.ts";
import { recordsOf } from "../open-records.ts";
import { showCommand } from "../record-facts.ts";
import { recordSubject } from "../record-subjects.ts";
import { noneWritten, recordName } from "../record-words.ts";
import { inRingSince, standsIn } from "../rings.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, option: RuleOptions): RuleResult {
  const technologies = recordsOf(picture, "technology");
  if (technologies.length === 0) return { findings: [], cannotTell: noneWritten("technology") };
  return { findings: technologies.filter((record) => standsIn(record, "hold")).flatMap((record) => draft(picture, option, record) ?? []) };
}

/** A file that uses it, and when it came. */
interface Came {
  readonly path: Path;
  readonly birth: Birth;
}

function draft(picture: Picture, option: RuleOptions, record: DirectionRecord): Draft | undefined {
  const hold = inRingSince(picture, record);
  const { files, technologies } = useOf(picture, record);
  if (hold === undefined) return undefined;
  const since = cameAfter(picture, files, hold.time);
  const first = since[option("files") - 1];
  const last = since.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    subject: recordSubject(picture, record),
    severity: since.length * 2 > files.length ? "high" : "medium",
    statement: `${recordName(record)} is on hold, and ${counted(since.length, "file")} that ${since.length === 1 ? "uses" : "use"} it came since`,
    evidence: [
      evidence(
        picture,
        `On hold since ${showDay(hold.time)}; ${counted(files.length, "file")} use it, the newest is ${quoted(last.path)}, ${showDay(last.birth.time)}`,
        {
          name: "Use that came after a hold",
          definition:
            "Source files that import the technology or match the record's globs, and that came, renames followed, after it was put on hold. A file that began to use it later is not seen.",
          n: `${since.length} of ${counted(files.length, "file")}${technologies.length === 0 ? "" : `; ${listed(technologies.slice(0, 3).map((one) => one.id))}`}`,
          command: showCommand(record),
          confidence: hold.stated ? "observed" : "inferred",
        },
      ),
    ],
    confidence: hold.stated ? "observed" : "inferred",
    lenses: lenses({
      risk: "What was to end grows, and each new use makes the end dearer.",
      sustainability: "Two ways are kept up, and the one that was not wanted is winning.",
    }),
    trend: undefined,
    questions: [
      {
        whom: "whoever wrote the newest use",
        ask: `What made ${recordName(record)} the easier choice there, and what was missing to do without?`,
      },
    ],
    since: { time: first.birth.time, commit: first.birth.oid, orEarlier: false },
  };
}

/** Files that came after a moment, the oldest first. */
function cameAfter(picture: Picture, files: readonly Path[], time: Seconds): readonly Came[] {
  const births = birthsOf(picture, files);
  return files
    .flatMap((path) => {
      const birth = births.get(path);
      return birth === undefined || birth.time <= time || value(picture, "tree") === undefined ? [] : [{ path, birth }];
    })
    .sort((a, b) => a.birth.time - b.birth.time);
}

const commits: readonly ExampleCommit[] = [
  { day: "2025-02-01", who: "Al", files: ["shop/old.ts"] },
  { day: "2026-06-01", who: "Bo", files: ["shop/new.ts"] },
];

const seen =
  (fields: ExampleRecord["fields"], files = ["shop/old.ts", "shop/new.ts"]) =>
  () =>
    examplePicture({
      commits,
      records: [{ path: "direction/technologies/moment.md", title: "Moment", fields: { detect: ["pkg:npm/moment"], ...fields } }],
      technologies: [{ id: "pkg:npm/moment", name: "Moment", files }],
      at: today,
    });

const here = ["direction/technologies/moment.md"];
const hold = (date: string) => ({ ring: "hold", history: [{ date, ring: "hold" }] });

export const technologyOnHoldSpreading: Rule = {
  id: "technology-on-hold-spreading",
  title: "A technology on hold spreads",
  question: "What were we to stop using, and use more?",
  fires: "A technology is on hold, and files that use it came after it was put there.",
  why: "A hold that is not seen where people write code is a wish. New use is the cheapest moment to say so.",
  source: "Thoughtworks, Build Your Own Technology Radar (hold: proceed with caution)",
  against: "A file may have been split off another that used it before. That moves the use, and does not spread it.",
  severityGiven: "High where more than half of the files that use it came since, else medium.",
  triedOn: [],
  needs: ["history", "tree", "records", "technologies"],
  helpedBy: ["areas"],
  looksBack: Number.POSITIVE_INFINITY,
  shownBy: "",
  drafts: ["debt"],
  options: [{ id: "files", default: 1, minimum: 1, maximum: 1000, meaning: "least files that came since" }],
  replay: false,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    { given: "on hold since January, and a file of June that uses it", picture: seen(hold("2026-01-01")), found: here },
    { given: "on hold since July", picture: seen(hold("2026-07-01")), found: [] },
    { given: "on hold since January, used by an old file alone", picture: seen(hold("2026-01-01"), ["shop/old.ts"]), found: [] },
    { given: "adopted", picture: seen({ ring: "adopt", history: [{ date: "2026-01-01", ring: "adopt" }] }), found: [] },
    { given: "no technology", picture: () => examplePicture({ commits, at: today }), found: [], cannotTell: true },
  ],
};
