import { nameOf, type Path } from "#base";
import { type Picture, value } from "#picture";
import type { RecordSet } from "#records";

/** A comment that names a record nobody has. */
export interface LostMention {
  readonly path: Path;
  readonly line: number;
  /** As written: "ADR-0042". */
  readonly text: string;
}

/** A number in capitals, or one padded with zeros: "adr1" may be anything. */
const numbered = /^(?:M?ADR[-_ #]{1,2}|m?adr[-_]0*(?=\d{3}))(?:[A-Z]{2,12}[-_])?0*(\d{1,5})$/;

/** Forms of data that know no comment: what an issue's text in them names is no reference of the code. */
const isData = /\.(?:jsonl?|ndjson|csv|tsv)$/i;

/** Comments of source and infrastructure files that name a record which is not here, by number or by path. */
export function lostMentions(picture: Picture): readonly LostMention[] {
  const names = value(picture, "codeNames");
  const tree = value(picture, "tree");
  const set = value(picture, "records");
  if (names === undefined || tree === undefined || set === undefined) return [];
  const numbers = numbersOf(set);
  const paths = new Set(tree.files.map((file) => nameOf(file.path)));
  return names.mentions.flatMap(({ file, line, text }) => {
    const found = tree.files[file];
    if (found === undefined || (found.role !== "source" && found.role !== "infrastructure") || isData.test(found.path)) return [];
    const lost = text.includes("/") ? !paths.has(nameOf(text)) && namesLog(set, text) : isLostNumber(set, numbers, text);
    return lost ? [{ path: found.path, line, text }] : [];
  });
}

const numbersOf = (set: RecordSet): ReadonlySet<number> => new Set(set.decisions.flatMap((record) => record.number?.value ?? []));

/** Only where records have numbers does a number say anything; a record left unread may be the one meant. */
function isLostNumber(set: RecordSet, numbers: ReadonlySet<number>, text: string): boolean {
  const digits = numbered.exec(text)?.[1];
  if (digits === undefined || numbers.size === 0) return false;
  const left = set.left.some(({ path }) => new RegExp(`(?:^|\\D)0*${Number(digits)}(?:\\D|$)`).test(nameOf(path)));
  return !numbers.has(Number(digits)) && !left && set.find(text).length === 0;
}

/** A path is ours only where it leads into a folder of records that we have: others are another repository's. */
const namesLog = (set: RecordSet, text: string): boolean =>
  set.logs.some(({ folder }) => text.includes(`${folder}/`) || folder.endsWith(text.slice(0, text.lastIndexOf("/"))));
