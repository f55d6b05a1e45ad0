import { nameOf } from "#base";
import { endingOf, type Format, type Found } from "../dependencies/format.ts";
import { npm } from "../dependencies/purl.ts";
import { type Json, jsonView, readJson } from "../manifests/json.ts";

const locked = (name: string, version: string, line?: number): Found => ({
  id: npm(name),
  version,
  standing: "locked",
  ...(line === undefined ? { near: `"${name}"` } : { line }),
});

function* packageLock(text: string): Generator<Found> {
  const json = jsonView(JSON.parse(text));
  const packages = json.field("packages").entries();
  for (const [place, entry] of packages) {
    const name = entry.field("name").text() ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    if (place.includes("node_modules/") && entry.field("link").plain() !== "true")
      yield { ...locked(name, entry.field("version").text() ?? ""), near: `"${place}"` };
  }
  if (packages.length === 0) yield* oldLock(json, 0);
}

function* oldLock(json: Json, depth: number): Generator<Found> {
  if (depth > 20) return;
  for (const [name, entry] of json.field("dependencies").entries()) {
    yield locked(name, entry.field("version").text() ?? "");
    yield* oldLock(entry, depth + 1);
  }
}

/** Both forms of yarn's: names on a line that ends in a colon, their version on one of the next. */
function* yarnLock(text: string): Generator<Found> {
  let name: string | undefined;
  let at = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const head = /^"?(@?[^@"\s]+)@.*:\s*$/.exec(line.slice(0, 2_000));
    if (head !== null) [name, at] = [head[1], index + 1];
    const version = /^ {2}version:? "?([^"\s]+)"?\s*$/.exec(line.slice(0, 300))?.[1];
    if (name === undefined || version === undefined) continue;
    if (version !== "0.0.0-use.local") yield locked(name, version, at);
    name = undefined;
  }
}

/** The keys of "packages:" in any of pnpm's forms: "/a/1.0.0:", "/a@1.0.0(peer):", "a@1.0.0:". */
function* pnpmLock(text: string): Generator<Found> {
  let inside = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\S/.test(line)) inside = line.startsWith("packages:");
    const [, name, version] = (inside && /^ {2}'?\/?(@[^/@]+\/[^/@]+|[^/@']+)[@/](\d[^(:'_]*)[^:]*'?:/.exec(line.slice(0, 500))) || [];
    if (name !== undefined && version !== undefined) yield locked(name, version, index + 1);
  }
}

function* bunLock(text: string): Generator<Found> {
  for (const [, entry] of readJson(text, true).field("packages").entries()) {
    const written = entry.items()[0]?.text() ?? "";
    const at = written.lastIndexOf("@");
    if (at > 0 && !/^(?:workspace|file|link):/.test(written.slice(at + 1))) yield locked(written.slice(0, at), written.slice(at + 1));
  }
}

const lockOf = (id: string, names: readonly string[], read: Format["read"], definition: string): Format => ({
  id,
  version: 1,
  definition,
  lock: "pkg:npm",
  ends: names.map(endingOf),
  applies: (path) => names.includes(nameOf(path)),
  read,
});

/** The four managers of one ecosystem keep the same facts in four forms. */
export const npmLocks: readonly Format[] = [
  lockOf(
    "npm-lock",
    ["package-lock.json", "npm-shrinkwrap.json"],
    packageLock,
    "package-lock.json of every version: all that is installed.",
  ),
  lockOf("yarn-lock", ["yarn.lock"], yarnLock, "yarn.lock, classic and later: all that is installed."),
  lockOf("pnpm-lock", ["pnpm-lock.yaml"], pnpmLock, "pnpm-lock.yaml, the section packages."),
  lockOf("bun-lock", ["bun.lock"], bunLock, "bun.lock; the binary form is not read."),
];
