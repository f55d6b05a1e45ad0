import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";

/** Where a name that a door gives away is made: a file, and what it is called there. */
interface Origin {
  readonly file: string;
  readonly name: string;
}

const statement = /^(import|export) (type )?\{([^}]*)\} from "([^"]+)";/gm;

/**
 * Leads every `import { x } from "#room"` to the file that makes `x`. A door names all of its room, and a bundler that
 * splits by file would load all of a room for one name of it.
 */
export function throughDoors(root: string): Plugin {
  const source = path.join(root, "src");
  const doors = new Map<string, ReadonlyMap<string, Origin>>();
  const doorOf = (room: string): string => path.join(source, room, "index.ts");
  const originsOf = (room: string): ReadonlyMap<string, Origin> => {
    const known = doors.get(room) ?? originsIn(doorOf(room));
    doors.set(room, known);
    return known;
  };

  /** Names that a door takes from other files of its room, or from another door. */
  function originsIn(door: string): ReadonlyMap<string, Origin> {
    const found = new Map<string, Origin>();
    const taken = new Map<string, Origin>();
    const text = readFileSync(door, "utf8");
    for (const [, way, type, names = "", from = ""] of text.matchAll(statement))
      for (const [name, as] of type === undefined ? namesIn(names) : [])
        (way === "import" ? taken : found).set(as, origin(door, from, name));
    for (const [, names = ""] of text.matchAll(/^export \{([^}]*)\};/gm))
      for (const [name, as] of namesIn(names)) found.set(as, taken.get(name) ?? { file: door, name });
    return found;
  }

  const origin = (file: string, from: string, name: string): Origin =>
    from.startsWith("#")
      ? (originsOf(from.slice(1)).get(name) ?? { file: doorOf(from.slice(1)), name })
      : { file: path.join(path.dirname(file), from), name };

  const led = (text: string, file: string): string =>
    text.replace(statement, (whole, way: string, type: string | undefined, names: string, from: string) => {
      if (type !== undefined) return "";
      if (!from.startsWith("#") || !existsSync(doorOf(from.slice(1)))) return whole;
      return namesIn(names)
        .map(([name, as]) => {
          const { file: made, name: own } = origin(file, from, name);
          return `${way} { ${own} as ${as} } from ${JSON.stringify(made)};`;
        })
        .join(" ");
    });

  return {
    name: "through-doors",
    setup: (bundler) =>
      bundler.onLoad({ filter: /\.tsx?$/ }, ({ path: file }) =>
        file.startsWith(source + path.sep)
          ? { contents: led(readFileSync(file, "utf8"), file), loader: file.endsWith("x") ? "tsx" : "ts" }
          : undefined,
      ),
  };
}

/** Names of a list in braces, each with what it is called on the other side; types are left out. */
const namesIn = (list: string): readonly (readonly [string, string])[] =>
  list
    .split(",")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && !piece.startsWith("type "))
    .map((piece) => {
      const [name = "", as = name] = piece.split(" as ");
      return [name, as] as const;
    });
