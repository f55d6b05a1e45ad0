import { readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";
import { z } from "zod";
import { filesBelow } from "../../scripts/files.ts";

const roomsSchema = z.strictObject({
  rooms: z.record(
    z.string(),
    z.strictObject({ knows: z.array(z.string()), pure: z.boolean().optional(), holds: z.string(), never: z.string() }),
  ),
  /** Folders that hold flat values of one type: "signals/rules". */
  catalogues: z.array(z.string()),
  /** Packages that a command loads only when it needs them. */
  lazy: z.array(z.string()),
});

/** `rooms.json`: who may know whom. */
export type Rooms = z.infer<typeof roomsSchema>;

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Erased when compiled. */
  readonly typeOnly: boolean;
  /** Loaded when run, not when the file is loaded. */
  readonly dynamic: boolean;
}

export interface SourceFile {
  /** From the root: "src/base/day.ts". */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly lines: number;
  readonly test: boolean;
  readonly imports: readonly Import[];
}

export interface House {
  readonly rooms: Rooms;
  readonly files: readonly SourceFile[];
}

/** The house as it stands in the checkout. */
export function readHouse(root: string): House {
  const files = filesBelow(root, "src").filter((file) => /\.(ts|tsx|mts)$/.test(file));
  return house(
    readFileSync(path.join(root, "rooms.json"), "utf8"),
    new Map(files.map((file) => [file, readFileSync(path.join(root, file), "utf8")])),
  );
}

/** A house made of texts: what the planted breaches are built with. */
export function house(rooms: string, texts: ReadonlyMap<string, string>): House {
  return { rooms: roomsSchema.parse(JSON.parse(rooms)), files: [...texts].map(([file, text]) => sourceFile(file, text)) };
}

function sourceFile(file: string, text: string): SourceFile {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  return { path: file, room: file.split("/")[1] ?? "", text, lines, test: /\.test\.tsx?$/.test(file), imports: importsOf(file, text) };
}

function importsOf(file: string, text: string): readonly Import[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ""}`);
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
  const found: Import[] = [];
  for (const entry of module.staticImports) {
    const typeOnly = entry.entries.length > 0 && entry.entries.every((name) => name.isType);
    found.push({ specifier: entry.moduleRequest.value, line: lineOf(entry.start), typeOnly, dynamic: false });
  }
  for (const statement of module.staticExports) {
    for (const entry of statement.entries) {
      if (entry.moduleRequest === null || entry.moduleRequest === undefined) continue;
      found.push({ specifier: entry.moduleRequest.value, line: lineOf(entry.start), typeOnly: entry.isType, dynamic: false });
    }
  }
  // `import("…")` as an expression and as a type alike; where it is a type, no code is loaded, and calling it dynamic is still right.
  for (const match of text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g)) {
    found.push({ specifier: match[1] ?? "", line: lineOf(match.index), typeOnly: false, dynamic: true });
  }
  return found;
}

/** The file that a relative import names, whether it exists or not; `undefined` for a package or a room. */
export function target(from: string, specifier: string): string | undefined {
  return specifier.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier)) : undefined;
}

/** The file of the house that an import leads to: a relative one, or another room's door. */
export function leadsTo(from: SourceFile, { specifier }: Import): string | undefined {
  return specifier.startsWith("#") ? `src/${specifier.slice(1)}/index.ts` : target(from.path, specifier);
}

/** "zod/mini" is of package "zod". */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
