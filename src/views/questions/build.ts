import { counted, printable } from "#base";
import { yearOf } from "#picture";
import type { Finding } from "#signals";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import type { ViewInput } from "../types.ts";
import type { Questions } from "./schema.ts";

export const questionsQuestion = "What to ask next, and whom?";
/** Findings that a conversation of an hour can hold, unless more are asked for. */
const findingsAsked = 7;

/** What code and history do not hold: the open questions of every first conversation. */
const always: readonly string[] = [
  "Which goals is this code meant to serve this year, and where is that written?",
  "Which decisions would you take differently today, and what would it take?",
  "What do you not dare to change, and why?",
  "What woke somebody up lately?",
];

export function buildQuestions(input: ViewInput): Questions {
  const { findings, asked: uncertain, cannotTell } = foundIn(input);
  const limit = input.question.limit ?? findingsAsked;
  const asked = findings.filter((finding) => finding.questions.length > 0);
  const shown = asked.slice(0, limit);
  const groups = grouped([...shown, ...uncertain]);
  return {
    ...headOf(input.picture, [yearOf(input.picture.repository.at.time)], {
      question: questionsQuestion,
      command: "fairlead questions",
      answer:
        groups.length === 0
          ? "No finding asks for a conversation; these questions no repository can answer."
          : `${counted(
              groups.reduce((sum, group) => sum + group.items.length, 0),
              "question",
            )} from ${counted(shown.length, "finding")}${uncertain.length === 0 ? "" : ` and ${counted(uncertain.length, "thing", "things")} that cannot be certain`}, by whom to ask. Roles, never names.`,
    }),
    groups,
    more: asked.length > shown.length ? `${counted(asked.length - shown.length, "more finding")}: \`fairlead findings\`` : null,
    listen: [...always],
    empty:
      groups.length > 0
        ? null
        : {
            what: "No finding asks for a conversation.",
            why:
              cannotTell.length > 0
                ? `${counted(new Set(cannotTell.map((one) => one.rule)).size, "rule")} could not look.`
                : "Every rule was asked and found nothing.",
            next: "fairlead findings",
          },
  };
}

type Item = Questions["groups"][number]["items"][number];

/** By whom to ask, in the order in which the findings call for them; the same question only once, with all that calls for it. */
function grouped(findings: readonly Finding[]): Questions["groups"] {
  const groups = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    for (const { whom, ask } of finding.questions) {
      const asks = groups.get(whom) ?? new Map<string, Finding[]>();
      groups.set(whom, asks.set(ask, [...(asks.get(ask) ?? []), finding]));
    }
  }
  return [...groups].map(([whom, asks]) => ({ whom, items: [...asks].flatMap(([ask, calling]) => itemOf(ask, calling)) }));
}

/** The first finding is the gravest: they come in order. */
function itemOf(ask: string, [first, ...rest]: readonly Finding[]): Item[] {
  if (first === undefined) return [];
  const more = rest.length === 0 ? "" : `; and of ${counted(rest.length, "finding")} like it`;
  return [
    {
      ask: printable(ask),
      because: `${printable(first.statement)}${more}`,
      severity: first.severity,
      link: { kind: "finding", id: first.id },
    },
  ];
}
