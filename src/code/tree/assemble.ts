import { languageOfInterpreter, languageOfPath } from "../language/language-of.ts";
import type { Language } from "../language/languages.ts";
import type { Figure, Measure } from "../measure.ts";
import { attributeReader } from "../roles/attributes.ts";
import { type RoleClues, roleReader } from "../roles/role-of.ts";
import { figureNames, roles, type TreeColumns, type WordColumn } from "./columns.ts";
import type { Entry } from "./list.ts";
import { blobKind, type Kept, type MeasuredBlob, wordsOf } from "./measure-blob.ts";

/** A file and what its blob was found to be. */
export interface MeasuredEntry extends Entry {
  readonly blob: MeasuredBlob;
}

/** Puts together what git, the measures and the names say of each file. */
export function assemble(entries: readonly MeasuredEntry[], measures: readonly Measure[]): TreeColumns {
  const figureOf = figureReader(measures);
  const language = new Map<string, number>([["", 0]]);
  const interpreters = wordReader(measures, "interpreter");
  const declared = wordReader(measures, "declaration");
  const roleOf = roleReader();
  const attributes = attributeReader(entries.flatMap((entry) => attributeLines(entry, declared)));
  const columns = {
    role: new Uint8Array(entries.length),
    language: new Uint32Array(entries.length),
    figures: new Int32Array(entries.length * figureNames.length),
  };
  entries.forEach((entry, file) => {
    const known = isFile(entry) ? languageOf(entry, interpreters) : undefined;
    columns.role[file] = roles.indexOf(
      roleOf(entry.path, cluesOf(entry, figureOf(entry.blob, "generated") === 1, known, attributes(entry.path))),
    );
    columns.language[file] = numbered(language, known?.name ?? "");
    writeFigures(columns.figures, file, entry, figureOf);
  });
  return {
    ...columns,
    paths: entries.map((entry) => entry.path),
    blobs: entries.map((entry) => entry.oid).join(""),
    languages: [...language.keys()],
    imports: wordColumn(entries, wordReader(measures, "imports")),
    declarations: wordColumn(entries, declared),
  };
}

const isFile = (entry: Entry): boolean => entry.mode !== "120000" && entry.mode !== "160000";

type FigureOf = (blob: MeasuredBlob, name: Figure) => number;

/** What was found under a figure's name; 0 where its measure does not apply. */
function figureReader(measures: readonly Measure[]): FigureOf {
  const slots = new Map(measures.flatMap((measure, at) => measure.figures.map((name, place) => [name, { at, place }] as const)));
  return (blob, name) => {
    const slot = slots.get(name);
    return slot === undefined ? 0 : (blob.findings[slot.at]?.figures[slot.place] ?? 0);
  };
}

type KeptOf = (blob: MeasuredBlob) => Kept | undefined;

/** What the measure that gives such words found; `undefined` when none of them applied. */
function wordReader(measures: readonly Measure[], what: NonNullable<Measure["words"]>): KeptOf {
  const givers = measures.flatMap((measure, at) => (measure.words === what ? [at] : []));
  return (blob) => {
    for (const at of givers) if (blob.findings[at] !== undefined) return blob.findings[at];
    return undefined;
  };
}

function wordColumn(entries: readonly MeasuredEntry[], keptOf: KeptOf): WordColumn {
  const kept = entries.map((entry) => (isFile(entry) ? keptOf(entry.blob) : undefined));
  const start = new Uint32Array(entries.length + 1);
  kept.forEach((found, file) => {
    start[file + 1] = (start[file] ?? 0) + (found?.words.length ?? 0);
  });
  const bytes = new Uint8Array(start.at(-1) ?? 0);
  kept.forEach((found, file) => found !== undefined && bytes.set(found.words, start[file] ?? 0));
  return { start, bytes, read: Uint8Array.from(kept, (found) => (found === undefined ? 0 : 1)) };
}

function languageOf(entry: MeasuredEntry, interpreters: KeptOf): Language | undefined {
  const named = languageOfPath(entry.path);
  const kept = named === undefined ? interpreters(entry.blob) : undefined;
  const interpreter = kept === undefined ? undefined : wordsOf(kept)[0];
  return interpreter === undefined ? named : languageOfInterpreter(interpreter);
}

function attributeLines(entry: MeasuredEntry, declared: KeptOf): readonly { path: string; lines: readonly string[] }[] {
  if (!isFile(entry) || !/(?:^|\/)\.gitattributes$/.test(entry.path)) return [];
  const kept = declared(entry.blob);
  return kept === undefined ? [] : [{ path: entry.path, lines: wordsOf(kept) }];
}

function cluesOf(
  entry: MeasuredEntry,
  generated: boolean,
  language: Language | undefined,
  declared: NonNullable<RoleClues["declared"]>,
): RoleClues {
  const { kind } = entry.blob;
  const binary = kind === blobKind.binary || kind === blobKind.pointer;
  return {
    mode: entry.mode,
    generated,
    declared,
    ...(binary || kind === blobKind.text ? { binary } : {}),
    ...(language === undefined ? {} : { language }),
  };
}

/** What was not measured is -1; what a measure does not apply to is 0. */
function writeFigures(figures: Int32Array, file: number, entry: MeasuredEntry, figureOf: FigureOf): void {
  const at = file * figureNames.length;
  const isText = entry.blob.kind === blobKind.text && isFile(entry);
  figureNames.forEach((name, place) => {
    const value = name === "bytes" ? entry.blob.bytes : isText ? figureOf(entry.blob, name) : -1;
    figures[at + place] = Math.min(value, 0x7fffffff);
  });
}

function numbered(known: Map<string, number>, key: string): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, known.size);
  return known.size - 1;
}
