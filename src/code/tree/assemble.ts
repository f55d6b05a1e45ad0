import type { Language } from "../language/languages.ts";
import { languageOfInterpreter, languageOfPath } from "../language/language-of.ts";
import type { Figure, Measure } from "../measure.ts";
import { attributeReader } from "../roles/attributes.ts";
import { roleReader } from "../roles/role-of.ts";
import { type FigureName, figureNames, roles, type TreeColumns } from "./columns.ts";
import type { Entry } from "./list.ts";
import { blobKind, type MeasuredBlob } from "./measure-blob.ts";

/** A file and what its blob was found to be. */
export interface MeasuredEntry extends Entry {
  readonly blob: MeasuredBlob;
}

/** Where a figure stands among what the measures found. */
type Slots = ReadonlyMap<Figure, readonly [measure: number, figure: number]>;

/** Puts together what git, the measures and the names say of each file. */
export function assemble(entries: readonly MeasuredEntry[], measures: readonly Measure[], attributes: readonly { path: string; text: string }[]): TreeColumns {
  const slots = slotsOf(measures);
  const wordsOf = wordReader(measures);
  const roleOf = roleReader();
  const declared = attributeReader(attributes);
  const languages = new Map<string, number>([["", 0]]);
  const importWords: string[] = [];
  const columns = emptyColumns(entries);
  entries.forEach((entry, file) => {
    const language = languageOf(entry, wordsOf);
    const imports = wordsOf(entry.blob, "imports");
    columns.role[file] = roles.indexOf(roleOf(entry.path, cluesOf(entry, slots, language, declared(entry.path))));
    columns.language[file] = numbered(languages, language?.name ?? "");
    columns.importsRead[file] = imports === undefined ? 0 : 1;
    for (const word of imports ?? []) importWords.push(word);
    columns.importStart[file + 1] = importWords.length;
    writeFigures(columns.figures, file, entry, slots);
  });
  return { ...columns, languages: [...languages.keys()], importWords };
}

function emptyColumns(entries: readonly MeasuredEntry[]): Omit<TreeColumns, "languages" | "importWords"> {
  return {
    paths: entries.map((entry) => entry.path),
    blobs: entries.map((entry) => entry.oid).join(""),
    blobLength: entries[0]?.oid.length ?? 40,
    role: new Uint8Array(entries.length),
    language: new Uint16Array(entries.length),
    figures: new Int32Array(entries.length * figureNames.length),
    importStart: new Uint32Array(entries.length + 1),
    importsRead: new Uint8Array(entries.length),
  };
}

function slotsOf(measures: readonly Measure[]): Slots {
  return new Map(measures.flatMap((measure, at) => measure.figures.map((figure, place) => [figure, [at, place] as const] as const)));
}

/** What the measures that give such words found in a blob; `undefined` when none of them applied. */
export function wordReader(measures: readonly Measure[]): (blob: MeasuredBlob, what: NonNullable<Measure["words"]>) => readonly string[] | undefined {
  const givers = (what: Measure["words"]): readonly number[] => measures.flatMap((measure, at) => (measure.words === what ? [at] : []));
  const known = { imports: givers("imports"), interpreter: givers("interpreter"), declaration: givers("declaration") };
  return (blob, what) => {
    for (const at of known[what]) if (blob.findings[at] !== undefined) return blob.findings[at]?.words;
    return undefined;
  };
}

function languageOf(entry: MeasuredEntry, wordsOf: ReturnType<typeof wordReader>): Language | undefined {
  if (entry.mode === "120000" || entry.mode === "160000") return undefined;
  const named = languageOfPath(entry.path);
  if (named !== undefined) return named;
  const interpreter = wordsOf(entry.blob, "interpreter")?.[0];
  return interpreter === undefined ? undefined : languageOfInterpreter(interpreter);
}

function cluesOf(entry: MeasuredEntry, slots: Slots, language: Language | undefined, declared: object): Parameters<ReturnType<typeof roleReader>>[1] {
  const { kind } = entry.blob;
  return {
    mode: entry.mode,
    ...(kind === blobKind.binary || kind === blobKind.pointer ? { binary: true } : kind === blobKind.text ? { binary: false } : {}),
    generated: figure(entry.blob, slots, "generated") === 1,
    declared,
    ...(language === undefined ? {} : { language }),
  };
}

function figure(blob: MeasuredBlob, slots: Slots, name: Figure): number {
  const [measure = -1, place = -1] = slots.get(name) ?? [];
  return blob.findings[measure]?.figures[place] ?? 0;
}

/** What was not measured is -1; what a measure does not apply to is 0. */
function writeFigures(figures: Int32Array, file: number, entry: MeasuredEntry, slots: Slots): void {
  const at = file * figureNames.length;
  const isText = entry.blob.kind === blobKind.text && entry.mode !== "120000" && entry.mode !== "160000";
  figureNames.forEach((name: FigureName, place) => {
    const value = name === "bytes" ? entry.blob.bytes : isText ? figure(entry.blob, slots, name) : -1;
    figures[at + place] = Math.min(value, 0x7fffffff);
  });
}

function numbered(known: Map<string, number>, key: string): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, known.size);
  return known.size - 1;
}
