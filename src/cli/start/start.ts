import { homedir } from "node:os";
import path from "node:path";
import { cacheHome } from "#base";
import { createLoader } from "./loader.ts";

/** Put in by the build: a hash over all of its files. */
declare const buildHash: string;

/** What the bin calls: runs a command line of this build and gives its exit code. `folder` is where the build lies. */
export async function start(folder: string, argv: readonly string[]): Promise<number> {
  const loader = createLoader(folder);
  const packs = path.join(cacheHome({ env: process.env, platform: process.platform, home: homedir() }), "fairlead", "code");
  const packFor = (name: string): string => path.join(packs, `${buildHash}-${process.versions.v8}-${process.arch}.${name}`);
  let mayKeep = false;
  const onCommand = (name: string, keeps: boolean): void => {
    mayKeep = keeps;
    loader.loadFor(packFor(name));
  };
  loader.loadFor(packFor("start"));
  const exit = await runMain(loader.load(path.join(folder, "cli.cjs")), argv, onCommand);
  if (mayKeep) loader.save();
  return exit;
}

async function runMain(cli: unknown, ...args: readonly unknown[]): Promise<number> {
  const main: unknown = typeof cli === "object" && cli !== null && "main" in cli ? cli.main : undefined;
  if (typeof main !== "function") throw new TypeError("the build has no main");
  const exit: unknown = await Reflect.apply(main, undefined, args);
  return typeof exit === "number" ? exit : 1;
}
