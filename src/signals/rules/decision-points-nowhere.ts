import { counted, daySeconds, listed, type Seconds } from "#base";
import {
  examplePicture,
  type Example as ExampleOf,
  isInForce,
  type Picture,
  statedGlobs,
  value,
  type Went,
  wentTo,
  filesCovered,
} from "#picture";
import type { DecisionRecord } from "#records";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, today } from "../example-commits.ts";
import { eachOrTogether } from "../grouped.ts";
import { listCommand, showCommand, stated } from "../record-facts.ts";
import { type LostMention, lostMentions } from "../record-mentions.ts";
import { recordsSubject, recordSubject } from "../record-subjects.ts";
import { decidedOn } from "../record-times.ts";
import { namedFew, noneWritten, recordName } from "../record-words.ts";
import { pathSubject } from "../subjects.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

/** A glob of a decision that nothing lies under any more. */
interface Lost {
  readonly glob: string;
  readonly went: Went | undefined;
}

interface Nowhere {
  readonly record: DecisionRecord;
  readonly lost: readonly Lost[];
  readonly globs: number;
}

function find(picture: Picture, now: Seconds, option: RuleOptions): RuleResult {
  const records = value(picture, "records");
  if (records === undefined || records.decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  if (value(picture, "tree") === undefined)
    return { findings: [], cannotTell: { reason: "the files were not read", hint: "fairlead doctor" } };
  const nowhere = records.decisions.flatMap((record) => nowhereOf(picture, record, now - option("days") * daySeconds));
  const byRecord = new Map(nowhere.map((one) => [one.record, one]));
  const governs = eachOrTogether(
    records.logs,
    nowhere.map((one) => one.record),
    (record) => governsDraft(picture, byRecord.get(record) ?? { record, lost: [], globs: 0 }),
    (group, folder) => togetherDraft(picture, group, folder),
  );
  return { findings: [...governs, ...mentionDrafts(picture, lostMentions(picture))] };
}

/** Of a decision in force, the globs that match nothing. What is only proposed, or young, may be about files to come. */
function nowhereOf(picture: Picture, record: DecisionRecord, young: Seconds): readonly Nowhere[] {
  if (!isInForce(record) || record.status.value === "proposed" || record.status.value === "paused") return [];
  const globs = statedGlobs(record).map(({ glob }) => glob);
  const toCome = (decidedOn(picture, record) ?? 0) > young;
  const lost = globs
    .filter((glob) => filesCovered(picture, [glob]).length === 0)
    .map((glob) => ({ glob, went: wentTo(picture, glob) }))
    .filter(({ went }) => !(toCome && went?.kind === "never"));
  return lost.length === 0 ? [] : [{ record, lost, globs: globs.length }];
}

const meaning = lenses({
  risk: "What was agreed for this code no longer reaches whoever changes it.",
  sustainability: "A record that points at nothing is believed a little less, and so are the others.",
});

const definition =
  "Globs of applies-to, of decisions in force, that match no file of this commit. Where what they once matched lives now is followed through renames.";

function governsDraft(picture: Picture, { record, lost, globs }: Nowhere): Draft {
  const last = lost
    .map(({ went }) => went?.last)
    .filter((one) => one !== undefined)
    .toSorted((a, b) => b.time - a.time)[0];
  const oid = last === undefined ? undefined : value(picture, "history")?.commits.oid(last.commit);
  const subject = recordSubject(picture, record);
  const places = lost.flatMap(({ went }) => went?.to ?? []);
  return {
    subject: { ...subject, paths: [...subject.paths, ...places] },
    severity: lost.length === globs ? "medium" : "low",
    statement: `${recordName(record)} governs ${lost.length === globs ? "only paths that are" : `${counted(lost.length, "path")} that ${lost.length === 1 ? "is" : "are"}`} not here any more`,
    evidence: lost.slice(0, 4).map((one) =>
      stated(picture, lostWords(one), {
        name: "Paths that point nowhere",
        definition,
        n: `${lost.length} of ${counted(globs, "glob")}`,
        command: showCommand(record),
        confidence: one.went?.kind === "moved" ? "inferred" : "observed",
      }),
    ),
    confidence: "observed",
    lenses: meaning,
    trend: undefined,
    questions: [{ whom: "the owner of the decision", ask: `What does ${recordName(record)} govern now, and does it still hold there?` }],
    ...(last === undefined || oid === undefined ? {} : { since: { time: last.time, commit: oid, orEarlier: false } }),
  };
}

function lostWords({ glob, went }: Lost): string {
  const what = quoted(glob);
  if (went === undefined) return `${what} matches nothing; the history was not read`;
  if (went.kind === "never") return `${what} matches nothing, and never did`;
  if (went.kind === "gone") return `${what} is gone`;
  return `${what} moved to ${listed(went.to.map((path) => quoted(path === "" ? "." : path)))}`;
}

const togetherDraft = (picture: Picture, group: readonly DecisionRecord[], folder: string): Draft => ({
  subject: recordsSubject(group, folder),
  severity: "medium",
  statement: `${counted(group.length, "decision")} govern paths that are not here any more`,
  evidence: [
    stated(picture, namedFew(group), {
      name: "Decisions that point nowhere",
      definition,
      n: counted(group.length, "decision"),
      command: listCommand("decision"),
      confidence: "observed",
    }),
  ],
  confidence: "observed",
  lenses: meaning,
  trend: undefined,
  questions: [{ whom: "the team", ask: "Which of them still hold, and for what?" }],
});

const aloneUpTo = 3;

/** A finding for each file that names a record nobody has; one for all where they are many. */
function mentionDrafts(picture: Picture, lost: readonly LostMention[]): readonly Draft[] {
  const files = [...new Set(lost.map(({ path }) => path))];
  if (files.length <= aloneUpTo)
    return files.map((path) =>
      mentionDraft(
        picture,
        lost.filter((one) => one.path === path),
        path,
      ),
    );
  return [
    {
      ...mentionDraft(picture, lost, undefined),
      subject: { kind: "repository", id: "", parts: [], paths: files, areas: [] },
      statement: `${counted(files.length, "file")} name records that are not here`,
    },
  ];
}

function mentionDraft(picture: Picture, lost: readonly LostMention[], path: string | undefined): Draft {
  const texts = [...new Set(lost.map(({ text }) => text))];
  const named = listed(texts.slice(0, 3).map(quoted));
  return {
    subject: pathSubject(path ?? "", []),
    severity: "low",
    statement: `${quoted(path ?? "")} names ${named}, and there is no such record`,
    evidence: lost.slice(0, 4).map((one) =>
      evidence(picture, `${quoted(`${one.path}:${one.line}`)} names ${quoted(one.text)}${movedWords(picture, one.text)}`, {
        name: "Records that code names",
        definition:
          "Comments of source and infrastructure files that name a decision by number or path, where no record of this repository is that.",
        n: counted(lost.length, "place"),
        command: listCommand("decision"),
        from: "codeNames",
      }),
    ),
    confidence: "observed",
    lenses: lenses({ risk: "Whoever reads the comment looks for a reason and finds none." }),
    trend: undefined,
    questions: [{ whom: "the team", ask: `Which record is meant by ${named}, and where is it?` }],
  };
}

/** Where a record that is named by its path lies now. */
function movedWords(picture: Picture, text: string): string {
  const went = text.includes("/") ? wentTo(picture, text.replace(/^\/+/, "")) : undefined;
  return went?.kind === "moved" ? `, which moved to ${listed(went.to.map(quoted))}` : "";
}

const seen = (example: Partial<ExampleOf>) => (): Picture => examplePicture({ commits: aTeam, at: today, ...example });

const decided = (globs: readonly string[], status = "accepted"): ExampleOf["records"] => [
  { path: "docs/adr/0001-x.md", number: 1, status, date: "2026-01-01", fields: { "applies-to": globs } },
];

const moved = [...aTeam, { day: today, who: "Bo", files: ["shop/cart.ts > store/cart.ts"] }];

export const decisionPointsNowhere: Rule = {
  id: "decision-points-nowhere",
  title: "A decision and the code no longer point at each other",
  question: "Which records govern what is not there, and which does code name that nobody has?",
  fires:
    "An accepted decision states that it governs a path, and no file of this commit lies there; or a comment names a record by number or path, and there is none. What is only inferred to be governed is not asked.",
  why: "The link is what brings a decision to whoever changes the code. It breaks silently, with a rename.",
  source: "",
  against: "A comment may name a record of another repository, and a decision may be about files to come.",
  severityGiven: "Medium where nothing of what a decision governs is left, else low.",
  triedOn: [
    {
      on: "eight public repositories with logs of 9 to 109 decisions (kumahq/kuma, HHS/Head-Start-TTADP, openedx/edx-enterprise, guardian/dotcom-rendering and others)",
      found: "18 comments that name records, one of which names a record that is gone; no record of theirs states what it governs",
      changed: "only comments count, and what stands in quotes is an example: code about records was full of numbers that are nobody's",
    },
    {
      on: "a runtime for agents, a tool for records",
      found: "An export of issues and a settings file, both JSON, whose text names records of drafts.",
      changed: "Data that knows no comment is not asked.",
    },
  ],
  needs: ["records", "tree"],
  helpedBy: ["history", "areas", "codeNames"],
  looksBack: 0,
  shownBy: "",
  options: [{ id: "days", default: 90, minimum: 0, maximum: 3_650, meaning: "days for which a decision may be about files to come" }],
  replay: false,
  find,
  examples: () => [
    {
      given: "a path that was moved",
      picture: seen({ commits: moved, records: decided(["shop/cart.ts"]) ?? [] }),
      found: ["docs/adr/0001-x.md"],
    },
    { given: "a path that never was", picture: seen({ records: decided(["billing/**"]) ?? [] }), found: ["docs/adr/0001-x.md"] },
    { given: "a path that is there", picture: seen({ records: decided(["shop/**"]) ?? [] }), found: [] },
    { given: "a proposed decision about files to come", picture: seen({ records: decided(["billing/**"], "proposed") ?? [] }), found: [] },
    {
      given: "a comment that names a record nobody has",
      picture: seen({ records: decided(["shop/**"]) ?? [], codeNames: { mentions: ["shop/cart.ts:3 ADR-0042"] } }),
      found: ["shop/cart.ts"],
    },
    {
      given: "data that knows no comment",
      picture: seen({
        commits: [...aTeam, { day: today, who: "Bo", files: ["shop/issues.jsonl"] }],
        records: decided(["shop/**"]) ?? [],
        codeNames: { mentions: ["shop/issues.jsonl:3 ADR-0042"] },
      }),
      found: [],
    },
    {
      given: "a comment that names a record by another form of its number",
      picture: seen({ records: decided(["shop/**"]) ?? [], codeNames: { mentions: ["shop/cart.ts:3 ADR-0001"] } }),
      found: [],
    },
    { given: "no decision", picture: seen({ records: [] }), found: [], cannotTell: true },
  ],
};
