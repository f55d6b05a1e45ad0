import type { Breach, HouseRule } from "./breach.ts";
import { type House, leadsTo, packageOf, type SourceFile } from "./read.ts";

const limit = 400;
const vague = /(^|[-/])(utils?|helpers?|common|misc|shared)\.tsx?$/;

const whole = (file: SourceFile, message: string, instead: string): Breach => ({ path: file.path, line: 1, message, instead });

/** A file holds one idea, and is named for it. */
export const smallAndNamed: HouseRule = ({ files }) =>
  files.flatMap((file) => [
    ...(file.lines > limit
      ? [whole(file, `has ${file.lines} lines; none may have more than ${limit}`, "split it by idea, and name each file for its own")]
      : []),
    ...(vague.test(file.path) ? [whole(file, "has a name that says nothing", "name it for the one idea it holds")] : []),
  ]);

/** Rooms of the map are there and entered; what the map permits is used. */
export const mapIsTrue: HouseRule = ({ rooms, files }) => {
  const at = (line: string, message: string, instead: string): Breach => ({
    path: "rooms.json",
    line: 1,
    message: `${line} ${message}`,
    instead,
  });
  const built = new Set(files.map((file) => file.room));
  const names = Object.keys(rooms.rooms);
  const used = (room: string, known: string): boolean =>
    files.some((file) => file.room === room && file.imports.some((found) => found.specifier === `#${known}`));
  const entered = (room: string): boolean => room === "cli" || names.some((other) => other !== room && used(other, room));
  return [
    ...[...built]
      .filter((room) => !names.includes(room))
      .map((room) =>
        at(`src/${room}`, "is a room that the map does not name", "add it to rooms.json with what it holds and whom it knows"),
      ),
    ...names.filter((room) => !built.has(room)).map((room) => at(room, "is on the map, but not built", "take it off the map")),
    ...names.filter((room) => built.has(room) && !entered(room)).map((room) => at(room, "is entered by nobody", "use it, or take it down")),
    ...names.flatMap((room) =>
      (rooms.rooms[room]?.knows ?? [])
        .filter((known) => !used(room, known))
        .map((known) => at(room, `may know "${known}", but does not`, "take the permission away")),
    ),
  ];
};

/** Files that import each other in a ring cannot be understood one by one. */
export const noRings: HouseRule = ({ files }) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const breaches: Breach[] = [];
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    if (done.has(file.path)) return;
    for (const found of file.imports) {
      const next = leadsTo(file, found);
      const ring = next === undefined ? -1 : trail.indexOf(next);
      if (next !== undefined && ring >= 0) {
        breaches.push({
          path: file.path,
          line: found.line,
          message: `closes a ring: ${[...trail.slice(ring), next].join(" -> ")}`,
          instead: "move what both need into a file of its own",
        });
        continue;
      }
      const to = next === undefined ? undefined : byPath.get(next);
      if (to !== undefined) visit(to, [...trail, to.path]);
    }
    done.add(file.path);
  };
  for (const file of files) visit(file, [file.path]);
  return breaches;
};

/** Every member of a catalogue is listed by its room, and nothing else stands in its folder. */
export const catalogues: HouseRule = ({ rooms, files }) =>
  rooms.catalogues.flatMap((catalogue) => {
    const folder = `src/${catalogue}/`;
    const room = catalogue.split("/")[0] ?? "";
    const outside = files.filter((file) => file.room === room && !file.test && !file.path.startsWith(folder));
    const listed = new Set(outside.flatMap((file) => file.imports.map((found) => leadsTo(file, found))));
    const members = files.filter((file) => file.path.startsWith(folder) && !file.test);
    return members.flatMap((file) => {
      if (/\/index\.tsx?$/.test(file.path))
        return [whole(file, "is a door inside a catalogue", `list the members in src/${room}/index.ts`)];
      return listed.has(file.path)
        ? []
        : [
            whole(
              file,
              "is in a catalogue that does not list it",
              `add its line to the list of src/${room}; if it is no member, move it up beside the folder`,
            ),
          ];
    });
  });

/** What is loaded before a command knows what it was asked, and what all that read a repository share: no package that costs start-up time. */
const starts = ["src/cli/index.ts", "src/cli/engine.ts"];

export const lightStart: HouseRule = (house) => {
  const loaded = new Set(starts.flatMap((start) => [...loadedFrom(house, start)]));
  return [...loaded].flatMap((file) =>
    file.imports
      .filter((found) => !found.typeOnly && !found.dynamic && house.rooms.lazy.includes(packageOf(found.specifier)))
      .map((found) => ({
        path: file.path,
        line: found.line,
        message: `loads ${found.specifier} at every start`,
        instead: "import it where it is used (`await import`), or take it as an argument as schemas take `z`",
      })),
  );
};

function loadedFrom({ files }: House, entry: string): ReadonlySet<SourceFile> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set<SourceFile>();
  const load = (path: string | undefined): void => {
    const file = path === undefined ? undefined : byPath.get(path);
    if (file === undefined || loaded.has(file)) return;
    loaded.add(file);
    for (const found of file.imports) if (!found.typeOnly && !found.dynamic) load(leadsTo(file, found));
  };
  load(entry);
  return loaded;
}
