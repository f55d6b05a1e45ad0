import { listed, printable } from "#base";
import { checkClaim, measures, readClaims, type Picture, value, yearOf } from "#picture";
import { type DirectionRecord, kindOf } from "#records";
import { shellWord } from "#signals";
import { claimRow } from "../decision/claims.ts";
import { writtenOf } from "../rich/written.ts";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { datedHead } from "../shared/dated-head.ts";
import { headOf } from "../shared/head.ts";
import { mayName } from "../shared/may-name.ts";
import type { ViewInput } from "../types.ts";
import { citedBy } from "./cited.ts";
import { factsOf } from "./facts.ts";
import type { RecordModel } from "./schema.ts";
import { stateOfRecord } from "./state.ts";
import { usesOf } from "./uses.ts";

export const recordQuestion = "What does it say, and what came of it?";

export function buildRecord(input: ViewInput): RecordModel {
  const { picture, question } = input;
  const asked = question.subject?.trim() ?? "";
  const found = asked === "" ? [] : (value(picture, "records")?.find(asked) ?? []);
  const [only] = found;
  return only !== undefined && found.length === 1 ? modelOf(input, only) : nothing(picture, asked, found);
}

function modelOf(input: ViewInput, record: DirectionRecord): RecordModel {
  const { picture } = input;
  const kind = kindOf(record.kind);
  const title = printable(record.title?.value ?? record.reference);
  const claims = claimsOf(input, record);
  const state = stateOfRecord(record);
  const cited = citedBy(picture, record);
  return {
    ...datedHead(input, [yearOf(picture.repository.at.time)], {
      question: kind?.question ?? recordQuestion,
      answer: answerOf(kind?.one ?? record.kind, state?.word, claims, cited.length),
      command: `fairlead show ${shellWord(record.reference)}`,
    }),
    record: {
      path: record.path,
      kind: record.kind,
      one: kind?.one ?? printable(record.kind),
      reference: printable(record.reference),
      title,
      state,
      uncommitted: record.uncommitted === true,
    },
    // What is measured is told with where it stands.
    facts: factsOf(picture, record, mayName(input)).filter(({ key }) => key !== "measure" || claims.length === 0),
    claims,
    uses: usesOf(picture, record),
    written: writtenOf(input, record),
    cited,
    findings: foundIn(input)
      .findings.filter(({ subject }) => subject.kind === "record" && subject.paths.includes(record.path))
      .map(findingRow),
    problems: record.problems.map(({ path, line, message, hint }) => ({
      text: `\`${printable(path)}${line === undefined ? "" : `:${line}`}\` ${printable(message)}${hint === "" ? "" : `. ${printable(hint)}`}`,
      how: null,
    })),
    moves: movesOf(record),
    empty: null,
  };
}

/** How it can move from where it stands. No command of its own does it: a page that can write does. */
const movesOf = (record: DirectionRecord): RecordModel["moves"] =>
  (kindOf(record.kind)?.moves ?? [])
    .filter(({ from, by }) => by === undefined && from.includes(record.status.value))
    .map(({ id, label }) => ({ id, label: `${label}…`, command: null }));

/** What it wants to reach, held against what is: a goal's measure. */
export const claimsOf = ({ picture, now }: Pick<ViewInput, "picture" | "now">, record: DirectionRecord): RecordModel["claims"][number][] =>
  readClaims(record.fields["measure"]?.value).map((claim) =>
    claimRow(picture, record, "expectation", checkClaim(picture, measures, claim, { decided: undefined, now }), undefined),
  );

function answerOf(one: string, word: string | undefined, claims: RecordModel["claims"], cited: number): string {
  const first = `A ${one}${word === undefined ? "" : `: ${word.toLowerCase()}`}.`;
  const [claim] = claims;
  const reached =
    claim === undefined
      ? ""
      : ` ${claim.now.value === null ? "Nothing here can measure it." : `It stands at ${claim.now.text}: ${claim.state.word}.`}`;
  const named = cited === 0 ? " No other record names it." : ` ${cited === 1 ? "One record names" : `${cited} records name`} it.`;
  return first + reached + named;
}

function nothing(picture: Picture, asked: string, found: readonly DirectionRecord[]): RecordModel {
  const what =
    asked === ""
      ? "Nothing was named."
      : found.length > 1
        ? `\`${printable(asked)}\` means ${found.length} records.`
        : `There is no record \`${printable(asked)}\`.`;
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], { question: recordQuestion, answer: what, command: "fairlead list" }),
    record: null,
    facts: [],
    claims: [],
    uses: null,
    written: [],
    cited: [],
    findings: [],
    problems: [],
    moves: [],
    empty:
      found.length > 1
        ? several(what, found)
        : { what, why: "Name its path, or its kind and slug: goal/faster-refunds.", next: "fairlead list" },
  };
}

/** More records of one number are not spelt out. */
const mostNamed = 6;

function several(what: string, found: readonly DirectionRecord[]): NonNullable<RecordModel["empty"]> {
  const paths = found.slice(0, mostNamed).map(({ path }) => `\`${printable(path)}\``);
  const more = found.length > mostNamed ? [`${found.length - mostNamed} more`] : [];
  return { what, why: `Name the path of one: ${listed([...paths, ...more])}.`, next: `fairlead show ${shellWord(found[0]?.path ?? "")}` };
}
