import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { type Pack, readPack, writePack } from "./pack.ts";

/** Loads the files of a build, those of a command out of what was compiled for it before. */
export interface Loader {
  /** What the file exports. */
  readonly load: (file: string) => unknown;
  /** From here on code is loaded for one purpose: to start, or for one command. Its compiled form is read from `pack`. */
  readonly loadFor: (pack: string) => void;
  /** Keeps what had to be compiled, for the next run that loads the same. */
  readonly save: () => void;
}

interface Loaded {
  exports: unknown;
}

/** What is loaded for one purpose. */
interface Purpose {
  readonly place: string;
  readonly pack: Pack;
  readonly scripts: Map<string, Script>;
  isWhole: boolean;
}

/**
 * Node compiles a program anew each time it starts: with half a megabyte of it that takes longer than a question. The
 * engine gives its compiled form away, functions that ran included, and takes it back where version and source are the
 * same. (Node 22.8 can do so by itself, `module.enableCompileCache`; 20 cannot.)
 */
export function createLoader(folder: string): Loader {
  const modules = new Map<string, Loaded>();
  // One for all files: making one looks through every folder above.
  const native = createRequire(path.join(folder, "start.cjs"));
  const purposes: Purpose[] = [];

  function load(file: string): unknown {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const loaded: Loaded = { exports: {} };
    modules.set(file, loaded);
    const here = path.dirname(file);
    const find = (id: string): unknown => (id.startsWith(".") ? load(path.join(here, id)) : native(id));
    const run: unknown = compiled(file).runInThisContext();
    if (typeof run === "function") Reflect.apply(run, undefined, [loaded.exports, find, loaded, file, here]);
    return loaded.exports;
  }

  function compiled(file: string): Script {
    const name = path.relative(folder, file);
    const purpose = purposes.at(-1);
    const cachedData = purpose?.pack.get(name);
    // The build writes ASCII only: such a text is read fastest this way.
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
    const script = new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
    purpose?.scripts.set(name, script);
    if (purpose !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) purpose.isWhole = false;
    return script;
  }

  return {
    load,
    loadFor: (place) => purposes.push({ place, pack: readPack(place), scripts: new Map(), isWhole: true }),
    save: () => {
      // What an earlier run needed and this one did not stays: the same command is asked in more than one way.
      for (const { place, pack, scripts, isWhole } of purposes)
        if (!isWhole)
          writePack(place, new Map([...pack, ...[...scripts].map(([name, script]) => [name, script.createCachedData()] as const)]));
    },
  };
}
