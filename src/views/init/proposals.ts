import { counted, listed, printable } from "#base";
import { type Picture, value } from "#picture";
import { balanced, type Choice, choicesOf, quadrantOf } from "./radar.ts";
import type { Proposal, ProposedRecord } from "./schema.ts";

/** Technologies that a first radar holds at most: a page that is read, not an inventory. */
const mostBlips = 12;

/** What would be written, in the order it is asked; what is there already is not proposed. */
export const proposalsOf = (picture: Picture, configured: boolean): readonly Proposal[] => [
  ...(configured ? [] : configProposal(picture)),
  ...logProposal(picture),
  ...radarProposal(picture),
  ...principlesProposal(picture),
];

function configProposal(picture: Picture): readonly Proposal[] {
  return [
    {
      id: "config",
      title: "fairlead.yaml",
      why: "The name that others refer to this repository by, and a place for areas and teams. Everything works without it.",
      records: [],
      file: { path: "fairlead.yaml", text: configText(picture) },
    },
  ];
}

function configText({ repository }: Picture): string {
  return [
    `repo: ${JSON.stringify(repository.name)}`,
    "# Areas are folders and packages unless they are named here:",
    "# areas:",
    '#   payments: ["src/payments/**"]',
    "# Teams by the handles of their members, and the mails of each handle:",
    "# teams:",
    "#   core: [handle, another]",
    "# people:",
    "#   handle: [handle@example.com]",
    "",
  ].join("\n");
}

function logProposal(picture: Picture): readonly Proposal[] {
  const set = value(picture, "records");
  if (set === undefined || set.decisions.length > 0) return [];
  const record: ProposedRecord = {
    kind: "decision",
    title: "Record decisions",
    slug: null,
    values: { status: "proposed", reversibility: "two-way" },
    context:
      "Why things are as they are is known to those who were there. What is written beside the code is there for everybody, and can be held against it.",
  };
  return [
    {
      id: "log",
      title: "A log of decisions",
      why: "Nothing here says why things are as they are. The first record says that decisions are recorded.",
      records: [record],
      file: null,
    },
  ];
}

function radarProposal(picture: Picture): readonly Proposal[] {
  const set = value(picture, "records");
  if (set === undefined || set.all.some(({ kind }) => kind === "technology")) return [];
  const choices = choicesOf(picture);
  const shown = balanced(choices, mostBlips);
  if (shown.length === 0) return [];
  return [
    {
      id: "radar",
      title: "A first radar",
      why: `${counted(shown.length, "technology", "technologies")} in use that others have to live with${choices.length > shown.length ? ` (of ${choices.length})` : ""}, each as adopt, to be moved where it belongs.`,
      records: shown.map(blip),
      file: null,
    },
  ];
}

const blip = ({ name, class: kind, ids, uses, declared }: Choice): ProposedRecord => ({
  kind: "technology",
  title: printable(name),
  slug: null,
  values: { quadrant: quadrantOf(kind), ring: "adopt", detect: [...ids] },
  context: `In use as ${kind}${uses === 0 ? "" : `, imported by ${counted(uses, "file")}`}; declared in ${listed(declared.slice(0, 3).map((path) => `\`${printable(path)}\``))}${declared.length > 3 ? ` and ${declared.length - 3} more` : ""}.`,
});

/** The five concerns that a team needs a principle for, with what each asks. */
const concerns = [
  { concern: "architecture", title: "What we hold to in architecture", asks: "Where do the borders run, and what may cross them?" },
  { concern: "quality", title: "What we hold to in quality", asks: "What is never shipped without, and what may wait?" },
  { concern: "risk", title: "What we hold to in risk", asks: "Which risk do we take for speed, and which never?" },
  { concern: "debt", title: "What we hold to in debt", asks: "How much may be owed, where, and for how long without a plan?" },
  { concern: "ways-of-working", title: "How we work", asks: "Who decides what, and who is asked before?" },
] as const;

function principlesProposal(picture: Picture): readonly Proposal[] {
  const set = value(picture, "records");
  if (set === undefined) return [];
  const there = new Set(set.all.filter(({ kind }) => kind === "principle").map(({ fields }) => fields["concern"]?.value));
  const missing = concerns.filter(({ concern }) => !there.has(concern));
  if (missing.length === 0) return [];
  const rank = set.all.filter(({ kind }) => kind === "principle").length;
  return [
    {
      id: "principles",
      title: "Candidate principles",
      why: `Empty, one a concern (${listed(missing.map(({ concern }) => concern))}): the team fills them, or deletes them.`,
      records: missing.map(({ concern, title, asks }, index) => ({
        kind: "principle",
        title,
        slug: concern,
        values: { rank: rank + index + 1, concern },
        context: asks,
      })),
      file: null,
    },
  ];
}
