import { counted, printable, showCount } from "#base";
import { areaCoupling, type CoupledPair, couplingWith, type Picture, value, yearOf } from "#picture";
import { importsBetweenAreas } from "../shared/area-imports.ts";
import { howOf } from "../shared/how.ts";
import type { Why } from "./schema.ts";
import type { Subject } from "./subject.ts";

type Together = Why["together"];

const most = 8;
/** The order of pairs (Fisher's exact test): all that is shared with what always changes says little. */
const leastChance = "what is least by chance first";

const explanations: Readonly<Record<NonNullable<CoupledPair["explained"]>, string>> = {
  import: "one imports the other",
  test: "one is the other’s test",
  generated: "one is generated",
  "same name": "they bear one name",
  "same package": "they are of one package",
};

/** What changes with it, most significant first. */
export function togetherOf(picture: Picture, subject: Subject): Together {
  return subject.kind === "area" ? areasTogether(picture, subject) : filesTogether(picture, subject);
}

function filesTogether(picture: Picture, subject: Subject): Together {
  const found = couplingWith(picture, yearOf(picture.repository.at.time), subject.chosen);
  const pairs = (found?.pairs ?? []).flatMap((pair) => sides(pair, subject.chosen));
  const note = `commits of a year, those of over 30 files left out; ${leastChance}`;
  const rows = pairs.slice(0, most).map(({ pair, own }) => {
    const other = own === 0 ? pair.b : pair.a;
    const commits = counted(pair.revisions[own], "commit");
    return {
      name: printable(other),
      link: { kind: "file", id: other } as const,
      text:
        subject.kind === "file"
          ? `in ${showCount(pair.shared)} of ${commits}`
          : `with \`${printable(own === 0 ? pair.a : pair.b)}\` in ${showCount(pair.shared)} of its ${commits}`,
      explained: pair.explained === undefined ? null : explanations[pair.explained],
      how: howOf(picture, {
        name: "Change coupling",
        definition: "Commits of a year that touched both, of those that touched this one; ranked by Fisher’s exact test.",
        n: `${showCount(pair.shared)} of ${counted(pair.revisions[own], "commit")}`,
        command: "fairlead analyse coupling",
      }),
    };
  });
  return {
    rows,
    note,
    empty:
      rows.length > 0
        ? null
        : {
            what: "Nothing changes together with it.",
            why: "Of a year’s commits, fewer than 5 touched it and another file, or under 30 % did.",
            next: null,
          },
  };
}

/** The pair seen from the subject, when exactly one of its ends lies in it. */
function sides(pair: CoupledPair, chosen: Uint8Array): readonly { readonly pair: CoupledPair; readonly own: 0 | 1 }[] {
  const [a, b] = pair.historyPaths;
  if (chosen[a] === chosen[b]) return [];
  return [{ pair, own: chosen[a] === 1 ? 0 : 1 }];
}

function areasTogether(picture: Picture, subject: Subject): Together {
  const areas = value(picture, "areas");
  const found = areaCoupling(picture, yearOf(picture.repository.at.time));
  if (areas === undefined || found === undefined)
    return { rows: [], note: "", empty: { what: "Not measured.", why: "There is no division into areas.", next: null } };
  const pairs = found.pairs.filter((pair) => pair.a === subject.area || pair.b === subject.area);
  const rows = pairs.slice(0, most).map(({ a, b, shared, changes }) => {
    const own = a === subject.area ? changes[0] : changes[1];
    const id = areas.list[a === subject.area ? b : a]?.id ?? "";
    return {
      name: printable(id),
      link: { kind: "area", id } as const,
      text: `in ${showCount(shared)} of ${counted(own, "change")}`,
      explained: importWords(picture, subject.area, a === subject.area ? b : a),
      how: howOf(picture, {
        name: "Change together",
        definition: "Landed changes of a year that touched both areas, of those that touched this one; at least 5, and 10 %.",
        n: `${shared} of ${counted(own, "change")}`,
        command: "fairlead analyse area-coupling",
      }),
    };
  });
  return {
    rows,
    note: `landed changes of a year; ${leastChance}`,
    empty:
      rows.length > 0
        ? null
        : {
            what: "No other area changes together with it.",
            why: "No pair with another area reaches 5 landed changes of a year, and 10 % of what both changed on average.",
            next: null,
          },
  };
}

/** Which of two areas imports the other; null when neither does, as far as imports are read. */
function importWords(picture: Picture, own: number, other: number): string | null {
  const imports = importsBetweenAreas(picture);
  const out = imports?.from[own]?.has(other) === true;
  const back = imports?.from[other]?.has(own) === true;
  if (out && back) return "they import each other";
  return out ? "it is imported here" : back ? "it imports this" : null;
}
