import { counted, showDay, showSpan } from "#base";
import { commitsCovered, commitsWithin, landedOf, type Picture, value, type Window, yearOf } from "#picture";
import { headOf } from "../shared/head.ts";
import { howOf } from "../shared/how.ts";
import type { ViewInput } from "../types.ts";
import { findingChanges } from "./findings.ts";
import { importChanges } from "./imports.ts";
import { type Compared, whyNot } from "./pictures.ts";
import { decisionChanges, recordChanges } from "./records.ts";
import type { Since, SinceItem, SincePart } from "./schema.ts";
import { shortened } from "./shortened.ts";
import { technologyChanges } from "./technologies.ts";

export const sinceQuestion = "What has changed since then?";

export function buildSince(input: ViewInput): Since {
  const { picture, earlier, question } = input;
  if (earlier === undefined) return nothing(picture);
  const compared = { earlier, now: picture };
  const parts = partsOf(input, compared).map((one) => shortened(one, question.limit));
  const window = { from: earlier.repository.at.time, to: picture.repository.at.time, name: `since ${showDay(earlier.repository.at.time)}` };
  return {
    ...headOf(picture, [window], {
      question: sinceQuestion,
      answer: answerOf(parts, window),
      command: `fairlead since ${question.subject ?? ""}`.trim(),
    }),
    from: {
      oid: earlier.repository.at.oid,
      short: earlier.repository.at.oid.slice(0, 7),
      day: showDay(earlier.repository.at.time),
    },
    between: landedBetween(picture, window),
    parts,
    notes: notesOf(compared),
    empty: null,
  };
}

const nothing = (picture: Picture): Since => ({
  ...headOf(picture, [yearOf(picture.repository.at.time)], {
    question: sinceQuestion,
    answer: "No earlier commit was named.",
    command: "fairlead since",
  }),
  from: null,
  between: [],
  parts: [],
  notes: [],
  empty: { what: "Since when?", why: "Name a commit, a tag, a branch or a day.", next: "fairlead since v1.0" },
});

function partsOf(input: ViewInput, compared: Compared): SincePart[] {
  const findings = findingChanges(input, compared);
  return [
    part("findings", "Findings", findings.items, findings.unknown ?? undefined),
    part("decisions", "Decisions", decisionChanges(compared), whyNot(compared, "records")),
    part("records", "Other records", recordChanges(compared), undefined),
    technologiesPart(compared),
    part("imports", "Imports between areas", importChanges(compared), whyNot(compared, "imports")),
  ];
}

function technologiesPart(compared: Compared): SincePart {
  const { items, more } = technologyChanges(compared);
  return { ...part("technologies", "Technologies", items, whyNot(compared, "technologies")), more };
}

const part = (id: SincePart["id"], title: string, items: readonly SinceItem[], unknown: string | undefined): SincePart => ({
  id,
  title,
  counts: countsOf(items),
  items: [...items],
  more: null,
  unknown: unknown ?? null,
});

function countsOf(items: readonly SinceItem[]): SincePart["counts"] {
  const found = new Map<string, number>();
  for (const { word } of items) found.set(word, (found.get(word) ?? 0) + 1);
  return [...found].map(([word, count]) => ({ word, count }));
}

function answerOf(parts: readonly SincePart[], { from, to }: Window): string {
  const count = (id: string, word: string): number =>
    parts.find((one) => one.id === id)?.counts.find((one) => one.word === word)?.count ?? 0;
  const words = [
    ...said(count("findings", "new"), "finding opened", "findings opened"),
    ...said(count("findings", "gone"), "finding gone", "findings gone"),
    ...said(count("decisions", "new"), "new decision", "new decisions"),
    ...said(count("decisions", "read since"), "decision read since", "decisions read since"),
    ...said(count("decisions", "moved"), "decision moved", "decisions moved"),
    ...said(count("technologies", "entered"), "technology entered", "technologies entered"),
    ...said(count("technologies", "left"), "technology left", "technologies left"),
    ...said(count("imports", "new"), "new import between areas", "new imports between areas"),
    ...said(count("imports", "gone"), "import between areas gone", "imports between areas gone"),
  ];
  const span = `In ${showSpan(from, to)}`;
  return words.length === 0 ? `${span} nothing of what is compared changed.` : `${span}: ${words.join(", ")}.`;
}

const said = (count: number, one: string, many: string): readonly string[] => (count === 0 ? [] : [counted(count, one, many)]);

function landedBetween(picture: Picture, window: Window): Since["between"] {
  const history = value(picture, "history");
  if (history === undefined) return [];
  const all = commitsCovered(picture, history, []);
  const landed = landedOf(history, all, window).length;
  const commits = commitsWithin(history, all, window).length;
  const how = howOf(picture, {
    name: "Landed between",
    definition: "Changes by people that reached the mainline after the earlier commit; reformats and bots left out.",
    n: counted(commits, "commit"),
    command: "fairlead analyse cadence",
  });
  return [{ text: `${counted(landed, "change")} landed (${counted(commits, "commit")})`, how }];
}

function notesOf({ earlier: then, now }: Compared): string[] {
  const history = value(now, "history");
  const oid = then.repository.at.oid;
  const commits = history?.commits;
  let reached = commits === undefined;
  for (let commit = 0; !reached && commits !== undefined && commit < commits.count; commit++) reached = commits.oid(commit) === oid;
  const apart = reached
    ? []
    : ["The earlier commit is no ancestor of the later: what differs may have been there before on the other line."];
  return [...apart, "Both are read with their own files and today's rules; both are divided into the areas of the later commit."];
}
