import { daysBetween, listed, printable, showDay, type Seconds } from "#base";
import type { Picture } from "#picture";
import { type DecisionRecord, saidIn } from "#records";
import { recordLink } from "../shared/record-link.ts";
import { dayField, textField, listField } from "../shared/fields.ts";
import { nameOfRecord } from "./find.ts";
import { tiesOf } from "./links.ts";
import type { Decision } from "./schema.ts";
import { sectionsNamed, wholeText } from "./sections.ts";
import { isOpen, stateOf } from "./state.ts";

type Wait = NonNullable<Decision["open"]>["waits"][number];

/** What waits for whom: the owner's word, advice that was asked for, decisions it rests on, and those that rest on it. */
export function waitsOf(picture: Picture, record: DecisionRecord, now: Seconds, people: boolean): Wait[] {
  return [ownerWait(record, now, people), ...adviceWaits(record, people), ...otherWaits(picture, record)];
}

const wait = (text: string, mark: Wait["mark"] = "open"): Wait => ({ mark, text, link: null });

function ownerWait(record: DecisionRecord, now: Seconds, people: boolean): Wait {
  const owner = record.owner === undefined ? undefined : people ? printable(record.owner.value) : "its owner";
  const by = dayField(record, "decide-by");
  if (owner === undefined) return wait("It waits for an owner: nobody is named who decides.", "medium");
  if (by === undefined) return wait(`It waits for ${owner}; no day is set.`);
  const days = daysBetween(by, now);
  return days > 0
    ? wait(`It waits for ${owner}, ${span(days)} past its day.`, "medium")
    : wait(`It waits for ${owner}, by ${showDay(by)}${inDays(-days)}.`);
}

const span = (days: number): string => `${days} ${days === 1 ? "day" : "days"}`;
const inDays = (days: number): string => (days === 0 ? ", today" : `, in ${span(days)}`);

/** Whose advice is asked for and is not written down. A person is named only where names may be shown. */
function adviceWaits(record: DecisionRecord, people: boolean): readonly Wait[] {
  const asked = listField(record, "consulted");
  const advice = sectionsNamed(record, /^advice\b/i)
    .map((section) => saidIn(wholeText(record, section)).toLowerCase())
    .join("\n");
  const silent = asked.filter((one) => !advice.includes(one.replace(/^@/, "").toLowerCase()));
  if (silent.length === 0) return [];
  return [wait(`Advice is asked of ${people ? listed(silent.map(printable)) : "those it consults"}, and none of it is written down.`)];
}

function otherWaits(picture: Picture, record: DecisionRecord): readonly Wait[] {
  return tiesOf(picture, record).flatMap(({ verb, other }): readonly Wait[] => {
    if (other === undefined) return [];
    const link = recordLink(other);
    const name = printable(nameOfRecord(other));
    if (verb === "depends on" && other.status.value !== "accepted")
      return [{ mark: stateOf(other.status.value).mark, text: `It depends on ${name}, which is ${statusWord(other)}.`, link }];
    if (verb === "required by" && isOpen(other)) return [{ mark: "open", text: `${name} waits for it.`, link }];
    return [];
  });
}

const statusWord = ({ status }: DecisionRecord): string => (status.value === "unknown" ? "of unknown status" : status.value);

/** What happens at `decide-by` if nobody has spoken. */
export function byThenOf(record: DecisionRecord, now: Seconds): string {
  const by = dayField(record, "decide-by");
  const then = textField(record, "decide-default")?.toLowerCase();
  if (by === undefined) return "It can stay open for ever: no decide-by is set.";
  const passed = by < now;
  const day = showDay(by);
  const fate = then === undefined ? undefined : fates[then];
  if (fate === undefined) return `${day} ${passed ? "passed" : "will pass"}, and nothing is said of what happens then (decide-default).`;
  return passed ? `${day} has passed: by its own rule it ${fate.now}.` : `If nobody speaks by ${day}, it ${fate.ahead}.`;
}

const fates: Readonly<Record<string, { readonly now: string; readonly ahead: string }>> = {
  accept: { now: "counts as accepted, which nobody has written down", ahead: "is accepted" },
  reject: { now: "counts as rejected, which nobody has written down", ahead: "is rejected" },
  escalate: { now: "is to be escalated", ahead: "is escalated" },
};
