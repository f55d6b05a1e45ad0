import { counted, printable, type Seconds, showDay } from "#base";
import type { DecisionRecord } from "#records";
import { dayField } from "../shared/fields.ts";
import type { Decision } from "./schema.ts";
import { inWords } from "./span.ts";
import { stateOf } from "./state.ts";

type Body = Pick<Decision, "claims" | "seven" | "links" | "open" | "governs">;

/** The answer in two sentences: for an open decision what is missing and when it is due, for another whether it still holds. */
export function answerOf(record: DecisionRecord, body: Body, now: Seconds): string {
  const status = record.status.value;
  if (status === "proposed" || status === "paused") return openAnswer(record, body, now);
  if (status === "accepted") return forceAnswer(record, body, now);
  if (status === "unknown") return `The file does not say whether it was decided. ${claimSentence(body)}`.trim();
  const by = body.links.rows.find(({ verb }) => verb === "superseded by");
  return `No: it is ${stateOf(status).word.toLowerCase()}${by === undefined ? "" : ` by ${by.name}`}.`;
}

function openAnswer(record: DecisionRecord, { seven, open }: Body, now: Seconds): string {
  const by = dayField(record, "decide-by");
  const due = by === undefined ? "no day is set to decide it" : `to be decided by ${showDay(by)}, ${inWords(now, by)}`;
  const { affected } = open ?? { affected: undefined };
  const who =
    affected === undefined || affected.empty !== null
      ? "Who is affected cannot be told"
      : `It affects ${counted(affected.of, "area, team or owner", "areas, teams and owners")}`;
  return `${record.status.value === "paused" ? "Paused" : "Open"}; ${due}. ${who}; ${seven.text} of what makes it complete is stated.`.replace(
    /(\d of 7)[^.]*of what/,
    "$1 of what",
  );
}

function forceAnswer(record: DecisionRecord, body: Body, now: Seconds): string {
  const review = dayField(record, "review-by");
  const due = review === undefined ? "" : ` The review ${review < now ? "was" : "is"} due ${inWords(now, review)}.`;
  return `${stillTrue(body)}${due}`;
}

function stillTrue({ claims, governs }: Body): string {
  const broken = claims.rows.filter(({ state }) => state.mark === "broken").length;
  const told = claims.rows.filter(({ state }) => state.mark === "holds").length;
  const gone = governs.rows.filter((row) => row.gone).length;
  if (claims.rows.length === 0) {
    const where =
      governs.rows.length === 0
        ? "it names neither premises nor paths"
        : gone === governs.rows.length
          ? "what it governs is no longer in the tree"
          : "it states no premise";
    return `In force; whether it still holds cannot be told: ${where}.`;
  }
  const head = broken === 0 ? (told === 0 ? "In force" : "As far as can be told, yes") : told === 0 ? "Not any more" : "Partly";
  return `${head}. ${claimSentence({ claims })}`;
}

const claimSentence = ({ claims }: Pick<Body, "claims">): string =>
  claims.note === "" ? "" : `${printable(claims.note.charAt(0).toUpperCase() + claims.note.slice(1))}.`;
