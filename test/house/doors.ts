import { builtinModules } from "node:module";
import type { Breach, HouseRule } from "./breach.ts";
import { type Import, packageOf, type SourceFile, target } from "./read.ts";

const isBuiltin = (specifier: string): boolean => specifier.startsWith("node:") || builtinModules.includes(packageOf(specifier));

const breach = (file: SourceFile, found: Import, message: string, instead: string): Breach => ({
  path: file.path,
  line: found.line,
  message,
  instead,
});

/** A room is entered by its door, `#room`, and only from rooms that may know it. */
export const throughTheDoor: HouseRule = ({ rooms, files }) =>
  files.flatMap((file) =>
    file.imports.flatMap((found) => {
      const { specifier } = found;
      if (specifier.startsWith("#")) return roomImport(rooms.rooms[file.room]?.knows ?? [], Object.keys(rooms.rooms), file, found);
      const to = target(file.path, specifier);
      // The version that the command prints is the package's own.
      if (to === undefined || to === "package.json" || to.startsWith(`src/${file.room}/`)) return [];
      if (file.test && to.startsWith("test/support/")) return [];
      const room = to.startsWith("src/") ? to.split("/")[1] : undefined;
      return room === undefined
        ? [breach(file, found, `reaches out of src for "${specifier}"`, "keep what a room needs inside src")]
        : [breach(file, found, `walks into "${room}" by a relative path`, `import what its door exports: "#${room}"`)];
    }),
  );

function roomImport(knows: readonly string[], all: readonly string[], file: SourceFile, found: Import): readonly Breach[] {
  const [room = "", ...deep] = found.specifier.slice(1).split("/");
  if (!all.includes(room)) return [breach(file, found, `imports "${found.specifier}", which is no room`, "name a room of rooms.json")];
  if (deep.length > 0)
    return [breach(file, found, `reaches past the door of "${room}"`, `export it from src/${room}/index.ts, and import "#${room}"`)];
  if (room === file.room)
    return [breach(file, found, "goes out by its own door and in again", "import the file beside it by a relative path")];
  if (knows.includes(room) || file.test) return [];
  return [
    breach(
      file,
      found,
      `"${file.room}" may not know "${room}"`,
      `move it to a room that knows both, or hand it in as an argument (${file.room} knows ${knows.join(", ") || "nobody"})`,
    ),
  ];
}

/** Pure rooms use nothing of node and no clock: they get everything as arguments. Their tests may. */
export const pureRooms: HouseRule = ({ rooms, files }) =>
  files
    .filter((file) => rooms.rooms[file.room]?.pure === true && !file.test)
    .flatMap((file) => [
      ...file.imports
        .filter((found) => isBuiltin(found.specifier))
        .map((found) =>
          breach(
            file,
            found,
            `pure room "${file.room}" uses ${found.specifier}`,
            "take the value as an argument; workspace does the reading",
          ),
        ),
      ...clocks(file),
    ]);

const clock =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.(?:env|argv|cwd|hrtime|stdout|stderr)|\bLocaleString\(|\.toLocale[A-Z]\w*\(|\.localeCompare\(|\bIntl\./;

function clocks(file: SourceFile): readonly Breach[] {
  return file.text.split("\n").flatMap((text, index) => {
    const found = clock.exec(text);
    if (found === null || /^\s*(\*|\/\/|\/\*)/.test(text)) return [];
    return [
      {
        path: file.path,
        line: index + 1,
        message: `pure room "${file.room}" looks at ${found[0]} (clock, chance, locale or process)`,
        instead: "take `now`, or what it is about, as an argument",
      },
    ];
  });
}

/** One file starts programs, one room opens sockets: everything that can leave the machine is in two places. */
export const fewHands: HouseRule = ({ files }) => {
  const starters = new Set(files.filter((file) => file.room === "git" && !file.test && startsPrograms(file)).map((file) => file.path));
  return files
    .filter((file) => !file.test)
    .flatMap((file) =>
      file.imports.flatMap((found) => {
        if (/^(node:)?child_process$/.test(found.specifier)) {
          if (file.room !== "git")
            return [breach(file, found, "starts programs", 'ask "#git": it is the only starter of git, and nothing else is ever started')];
          return starters.size > 1
            ? [
                breach(
                  file,
                  found,
                  `a second starter of git beside ${[...starters].filter((path) => path !== file.path).join(", ")}`,
                  "go through the one function that starts git",
                ),
              ]
            : [];
        }
        const network = /^(node:)?(http|https|http2|net|tls|dgram|dns)(\/promises)?$/.test(found.specifier);
        return network && file.room !== "server"
          ? [breach(file, found, "opens the network", "only server listens, and nobody calls out")]
          : [];
      }),
    );
};

const startsPrograms = (file: SourceFile): boolean =>
  file.imports.some((found) => /^(node:)?child_process$/.test(found.specifier) && !found.typeOnly);
