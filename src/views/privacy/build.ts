import { counted } from "#base";
import { type Picture, value, yearOf } from "#picture";
import { headOf } from "../shared/head.ts";
import { stateWords } from "../shared/state.ts";
import type { ViewInput } from "../types.ts";
import type { Privacy } from "./schema.ts";

export const privacyQuestion = "What is held about people, where, why, and by which rule?";

/** Every datum that relates to a person, and the rule of design/people.md that allows it. */
const held: Privacy["held"] = [
  {
    what: "Which commits are by the same person: a number, and the id of one commit per alias",
    where: "the state folder, and memory while a command runs",
    why: 'so that "how many people" can be counted without keeping who',
    rule: "9: no name and no hash of one is stored",
    leaves: "no",
  },
  {
    what: "When a commit was made (committer time, UTC)",
    where: "the state folder",
    why: "windows and trends are over time; no time of day is ever shown",
    rule: "1: no time of day per person",
    leaves: "by day or month of a path or area, never per person",
  },
  {
    what: "Names, as git and .mailmap have them",
    where: "memory only, read from git when shown",
    why: "who can help here: at most three, unordered, on an area's or a file's own page and in `why`",
    rule: "2 and 3: can help here",
    leaves: "only with --people, and never when `people: never` is set",
  },
  {
    what: "Owners declared in CODEOWNERS",
    where: "read from the file when shown",
    why: "the team declared them",
    rule: "2: declared owner",
    leaves: "teams as written; persons only with --people",
  },
  {
    what: "Handles, mails and teams of `fairlead.yaml`",
    where: "read from the file, kept in memory",
    why: "so that one person's aliases are one, and teams can be told",
    rule: "2 and 8",
    leaves: "team names only",
  },
  {
    what: "How many people are active in an area or file: 0, 1, 2, 3+",
    where: "computed when asked",
    why: "risk is a statement about an area",
    rule: "3: only 0, 1, 2, 3+",
    leaves: "yes, without a name",
  },
  {
    what: "How concentrated authorship is (truck factor, fragmentation, share of the first)",
    where: "computed when asked",
    why: "what would be left if somebody were away",
    rule: "1: defined over people, comes out unnamed",
    leaves: "yes, without a name",
  },
];

const never: readonly string[] = [
  "A count, rate, share, rank, score, time of day or sentiment of a person.",
  "A list of people that can be sorted, or that stands beside a figure.",
  "A name, a mail address, or a hash of one on disk.",
  "Anything sent anywhere: no telemetry, no network.",
  "A view for leads that others cannot open.",
];

export function buildPrivacy({ picture, around, question }: ViewInput): Privacy {
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: privacyQuestion,
      answer:
        "Commits are told apart by person without keeping who the person is. Names are read from git for the moment they are shown, and only to say who can help.",
      command: "fairlead privacy",
    }),
    held: held.map((one) => ({ ...one })),
    never: [...never],
    state: stateWords(around?.state),
    names: namesWords(picture, question.people),
    counts: countWords(picture),
  };
}

function namesWords(picture: Picture, people: boolean): string {
  if (picture.config.people === "never") return "`people: never` is set: no name is shown, whatever is asked for.";
  return people
    ? "Names may be shown in this output: at most three, unordered, where help is to be had."
    : "Names are left out of this output.";
}

function countWords(picture: Picture): string {
  const people = value(picture, "history")?.people;
  if (people === undefined) return "The history was not read.";
  const bots = people.bot.reduce((sum, bot) => sum + bot, 0);
  return `The whole history knows ${counted(people.count - bots, "person", "people")}, and ${counted(bots, "bot or agent", "bots and agents")} kept apart from them.`;
}
