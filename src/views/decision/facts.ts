import { counted, listed, printable, type Seconds, showDay } from "#base";
import { type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { eventsOf } from "../decisions/lives.ts";
import { recordLink } from "../shared/record-link.ts";
import type { Link } from "../route.ts";
import { dayField, textField, listField } from "../shared/fields.ts";
import { placeOf, whereOf } from "./field.ts";
import type { Decision } from "./schema.ts";
import { inWords } from "./span.ts";
import { stateOf } from "./state.ts";

type Fact = Decision["facts"][number];

interface Told {
  readonly picture: Picture;
  readonly record: DecisionRecord;
  readonly now: Seconds;
  /** Names that the record states may be shown here (people.md, rule 7). */
  readonly people: boolean;
}

/** What the record says of itself, a line each; what it does not say is left out. */
export const factsOf = (told: Told): Fact[] => [
  ...statusFact(told),
  ...peopleFacts(told),
  ...dayFacts(told),
  ...plainFacts(told),
  ...recordFacts(told),
  { label: "File", text: `\`${printable(told.record.path)}\``, where: null, link: null, guessed: false },
];

const fact = (label: string, text: string, where: string | null, guessed = false, link: Link | null = null): Fact => ({
  label,
  text,
  where,
  link,
  guessed,
});

function statusFact({ picture, record }: Told): readonly Fact[] {
  const { status, otherStatus } = record;
  const other = otherStatus === undefined ? "" : `; ${placeOf(otherStatus.source)} says “${printable(otherStatus.raw)}”`;
  return [
    fact(
      "Status",
      `${stateOf(status.value).word}${dayWords(picture, record)}${other}`,
      status.value === "unknown" ? null : whereOf(status),
    ),
  ];
}

/** The day the record states; where it states none, the day its first commit landed, which is another thing. */
function dayWords(picture: Picture, { date, path }: DecisionRecord): string {
  if (date !== undefined && date.confidence !== "inferred") return `, ${showDay(date.value)}`;
  const first = eventsOf(picture, path)[0]?.time ?? date?.value;
  return first === undefined ? "" : `; no day is stated, first committed ${showDay(first)}`;
}

function peopleFacts({ record, people }: Told): readonly Fact[] {
  const named = (names: readonly string[]): string =>
    people ? listed(names.map(printable)) : `${counted(names.length, "name")} stated, not shown here`;
  const { owner, deciders } = record;
  const of = (label: string, key: string): readonly Fact[] => {
    const names = listField(record, key);
    return names.length === 0 ? [] : [fact(label, named(names), whereOf(record.fields[key]))];
  };
  return [
    owner === undefined
      ? fact("Owner", "none stated", null)
      : fact("Owner", people ? printable(owner.value) : "stated, not shown here", whereOf(owner), owner.confidence === "inferred"),
    ...(deciders === undefined || deciders.value.length === 0 ? [] : [fact("Deciders", named(deciders.value), whereOf(deciders))]),
    ...of("Consulted", "consulted"),
    ...of("Informed", "informed"),
  ];
}

const days = [
  ["Decide by", "decide-by"],
  ["Review by", "review-by"],
] as const;

const dayFacts = ({ record, now }: Told): readonly Fact[] =>
  days.flatMap(([label, key]) => {
    const day = dayField(record, key);
    return day === undefined ? [] : [fact(label, `${showDay(day)}, ${inWords(now, day)}`, whereOf(record.fields[key]))];
  });

const plain = [
  ["Delivery", "delivery"],
  ["Reversibility", "reversibility"],
  ["Risk", "risk"],
] as const;

function plainFacts({ record }: Told): readonly Fact[] {
  const simple = plain.flatMap(([label, key]) => {
    const text = textField(record, key);
    return text === undefined ? [] : [fact(label, printable(text), whereOf(record.fields[key]))];
  });
  const cost = record.fields["time-cost"];
  const held = cost?.value;
  const words =
    held === undefined || held === null ? "" : typeof held === "object" && !Array.isArray(held) ? costWords(held) : (cost?.raw ?? "");
  return words === "" ? simple : [...simple, fact("Time cost", printable(words), whereOf(cost))];
}

const costWords = (cost: object): string =>
  Object.entries(cost)
    .map(([what, much]) => `${what} ${String(much)}`)
    .join(", ");

/** Goals, principles and technologies it refers to, with their pages where they are. */
function recordFacts({ picture, record }: Told): readonly Fact[] {
  const set = value(picture, "records");
  return (
    [
      ["Goal", "goal"],
      ["Principle", "principles"],
      ["Technology", "radar"],
    ] as const
  ).flatMap(([label, key]) =>
    listField(record, key).map((reference) => {
      const found = set?.find(reference, record.path) ?? [];
      const [only] = found;
      const there = only !== undefined && found.length === 1;
      const text = there ? printable(only.title?.value ?? reference) : `${printable(reference)} (there is no such record)`;
      return fact(label, text, whereOf(record.fields[key]), false, there ? recordLink(only) : null);
    }),
  );
}
