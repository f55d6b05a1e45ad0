import { printable, UserError } from "#base";
import type { DecisionRecord, Value, Verdict } from "#workspace";
import type { Command, Invocation } from "../command.ts";
import { openFor, present } from "../present.ts";
import { decisionNamed, saidOrAsked } from "../records/find.ts";
import { writeEdit, writeOptions } from "../records/write.ts";

/** Ways a decision can go, and the move each is; one of them is given. */
const ways = [
  { option: "accept", move: "decide", verb: "Accept" },
  { option: "reject", move: "reject", verb: "Reject" },
  { option: "pause", move: "pause", verb: "Put on hold" },
  { option: "reopen", move: "reopen", verb: "Reopen" },
  { option: "deprecate", move: "deprecate", verb: "Deprecate" },
] as const;
type Way = (typeof ways)[number];

export const decideCommand: Command = {
  name: "decide",
  task: "Set direction, and decide",
  usage: [{ call: "<decision>", does: "accept or reject it, with the reason" }],
  about:
    "Writes status and date as the log writes them, and the outcome below its heading; the difference is shown. A draft that does not say what is decided is accepted only when told; what stays unsaid is named. One that supersedes another ends that too. On a terminal it shows what is missing first, and asks.",
  options: [
    { name: "accept", summary: "it is accepted" },
    { name: "reject", summary: "it is rejected" },
    { name: "pause", summary: "it is put on hold" },
    { name: "reopen", summary: "it is proposed again" },
    { name: "deprecate", summary: "it no longer applies, and nothing takes its place" },
    { name: "option", value: "<name>", summary: "the option that was chosen" },
    { name: "because", value: "<reason>", summary: "why, in a sentence" },
    { name: "as-it-is", summary: "accept it though it does not say what is decided" },
    { name: "review-by", value: "<day>", summary: "when to look at it again" },
    ...writeOptions,
  ],
  examples: [
    { command: 'fairlead decide D-12 --accept --option A --because "it is run already"', does: "Accepts it." },
    { command: 'fairlead decide 0012 --reject --because "no second provider came"', does: "Rejects it." },
    { command: "fairlead decide D-12 --accept --branch adr/0012", does: "As a commit on a branch." },
  ],
  most: 1,
  run: async (invocation) => {
    const workspace = await openFor(invocation);
    const record = await decisionNamed(workspace, invocation.positionals[0], "decide");
    const { decideEdit, decision } = await import("../engine.ts");
    if (chosenWay(invocation) === undefined && (await canAsk()))
      await present(invocation, workspace, { view: decision, asked: { subject: record.path } });
    const { way, verdict } = await verdictOf(invocation, record);
    const edit = await decideEdit(workspace, record, verdict);
    const { exit } = await writeEdit(invocation, workspace, edit, `${way.verb} ${record.reference}: ${record.title?.value ?? record.path}`);
    if (exit === 0 && way.option === "accept") invocation.terminal.say(unknownOnes(record) + (await unsaid(invocation, record, verdict)));
    return exit;
  },
};

/** Which of what makes a decision complete stands nowhere in it: said, never enforced. */
async function unsaid({ terminal }: Invocation, record: DecisionRecord, verdict: Verdict): Promise<string> {
  const [{ unsaidAfter }, { wrap }] = await Promise.all([import("../engine.ts"), import("../terminal/wrap.ts")]);
  const parts = unsaidAfter(record, verdict);
  if (parts.length === 0) return "";
  const said = wrap(`It does not say: ${parts.join(", ")}.`, terminal.cells);
  return `${said.join("\n")}\n  fairlead show ${record.reference} tells where each could stand.\n`;
}

/** What it says it takes the place of, and is no record here: nothing was ended for it. */
const unknownOnes = ({ links }: DecisionRecord): string =>
  links
    .filter(({ verb, target }) => verb === "supersedes" && target === undefined)
    .map(({ to }) => `It supersedes "${printable(to)}", which is no record here: only this decision changed.\n`)
    .join("");

const canAsk = async (): Promise<boolean> => (await import("../terminal/ask.ts")).canAsk();

function chosenWay(invocation: Invocation): Way | undefined {
  const given = ways.filter(({ option }) => invocation.flag(option));
  if (given.length > 1)
    throw new UserError("a decision goes one way", { hint: `Leave one of --${given.map(({ option }) => option).join(", --")} out.` });
  return given[0];
}

async function verdictOf(invocation: Invocation, record: DecisionRecord): Promise<{ readonly way: Way; readonly verdict: Verdict }> {
  const way = chosenWay(invocation) ?? (await askWay(invocation, record));
  const chosen = invocation.text("option") ?? (way.option === "accept" ? await askOption(invocation, record) : "");
  const because = await saidOrAsked(invocation, "because", "Because (empty: nothing is added): ");
  return {
    way,
    verdict: {
      move: way.move,
      chosen: optionMeant(record, chosen),
      because: because === "" ? undefined : because,
      values: await valuesOf(invocation),
      asItIs: invocation.flag("as-it-is"),
    },
  };
}

async function askWay({ signal }: Invocation, record: DecisionRecord): Promise<Way> {
  const hint = `fairlead decide ${record.reference} --accept, or --reject.`;
  const { askLine, canAsk: can } = await import("../terminal/ask.ts");
  if (!can()) throw new UserError("which way?", { hint });
  const answer = (await askLine("[a]ccept, [r]eject, [p]ause, or nothing to leave it: ", signal)).toLowerCase();
  const way = answer === "" ? undefined : ways.find(({ option }) => option.startsWith(answer));
  if (way === undefined) throw new UserError("nothing is decided", { hint });
  return way;
}

async function askOption({ signal, terminal }: Invocation, { options }: DecisionRecord): Promise<string> {
  const { askLine, canAsk: can } = await import("../terminal/ask.ts");
  if (!can() || options.length === 0) return "";
  terminal.say(options.map(({ name }, at) => `  ${at + 1}  ${printable(name)}\n`).join(""));
  return askLine("Which option (number or name; empty: none is named): ", signal);
}

/** An option by its number or its name, however its capitals are; what is none of them is taken as it stands. */
function optionMeant({ options }: DecisionRecord, given: string): string | undefined {
  const text = given.trim();
  if (text === "") return undefined;
  const plain = (name: string): string => name.toLowerCase().replace(/[*_`]/g, "").trim();
  const byNumber = /^\d+$/.test(text) ? options[Number(text) - 1] : undefined;
  return (byNumber ?? options.find(({ name }) => plain(name) === plain(text)) ?? { name: text }).name;
}

async function valuesOf(invocation: Invocation): Promise<Readonly<Record<string, Value>>> {
  const review = invocation.text("review-by");
  if (review === undefined) return {};
  const { parseDay } = await import("#base");
  if (parseDay(review) === undefined)
    throw new UserError(`"${printable(review)}" is no day`, { hint: "Write it as --review-by 2027-06-01." });
  return { "review-by": review };
}
