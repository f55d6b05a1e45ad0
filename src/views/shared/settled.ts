import { printable, showDay } from "#base";
import type { AnsweredFinding, FindingAnswer, GoneFinding } from "#signals";
import type { Link } from "../route.ts";
import type { Settled } from "./model.ts";

/** What a record says to a finding, in words: "debt/ledger-split answers it", "put off until 1 Apr 2027 by dismissal/x: because". */
export function answerWords({ state, reference, title, because, until }: FindingAnswer): string {
  const record = printable(title === "" ? reference : `${reference} "${title}"`);
  const why = because === "" ? "" : `: ${printable(because)}`;
  const day = until === undefined ? "" : ` until ${showDay(until)}`;
  if (state === "being decided")
    return `Being decided in ${record}${until === undefined ? ", with no day by which" : `, due ${showDay(until)}`}`;
  return state === "answered" ? `Answered by ${record}${why}` : `Put off${day} by ${record}${why}`;
}

const recordLink = (path: string): Link => ({ kind: "record", id: path });

/** A finding that a record answers or puts off. */
export const settledRow = ({ id, statement, answer }: AnsweredFinding): Settled => ({
  id,
  link: { kind: "finding", id },
  state: answer.state === "answered" ? "answered" : "off",
  word: answer.state === "answered" ? "Answered" : "Put off",
  statement: printable(statement),
  by: answerWords(answer),
  record: recordLink(answer.record),
});

/** What a record was about, and what nothing finds any more. */
export const goneRow = ({ id, record, reference }: GoneFinding): Settled => ({
  id,
  link: null,
  state: "gone",
  word: "Gone",
  statement: `\`${printable(id)}\` is found no more`,
  by: `${printable(reference)} spoke of it`,
  record: recordLink(record),
});
