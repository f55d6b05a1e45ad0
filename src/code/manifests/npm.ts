import { type Json, readJson } from "./json.ts";

/** `package.json`: its name, where its packages lie, and which files its names lead to. */
export function* npmDeclarations(text: string): Generator<string> {
  const json = readJson(text);
  yield "npm";
  yield* named("name", json.field("name"));
  const workspaces = json.field("workspaces");
  for (const item of [...workspaces.items(), ...workspaces.field("packages").items()]) yield* named("workspace", item);
  for (const field of ["source", "module", "main", "types", "typings", "browser"]) yield* named("entry", json.field(field));
  yield* exportsOf(json.field("exports"));
  for (const [alias, target] of json.field("imports").entries()) for (const leaf of leaves(target)) yield `alias ${alias} ${leaf}`;
}

/** `lerna.json` */
export function* lernaDeclarations(text: string): Generator<string> {
  for (const item of readJson(text).field("packages").items()) yield* named("workspace", item);
}

/** `pnpm-workspace.yaml`: the list under `packages:`, which is always plain. */
export function* pnpmDeclarations(text: string): Generator<string> {
  const list = /^packages:[ \t]*\r?\n((?:[ \t]{0,40}(?:-[^\n]*|#[^\n]*)?\r?\n?){1,500})/m.exec(`${text}\n`)?.[1] ?? "";
  for (const hit of list.matchAll(/^[ \t]{0,40}-[ \t]*["']?([^"'#\r\n]{1,300})/gm)) yield `workspace ${(hit[1] ?? "").trim()}`;
}

/** `tsconfig.json`: where bare names start from, and which patterns lead where. */
export function* tsconfigDeclarations(text: string): Generator<string> {
  const json = readJson(text, true);
  const options = json.field("compilerOptions");
  yield "tsconfig";
  yield* named("extends", json.field("extends"));
  for (const item of json.field("extends").items()) yield* named("extends", item);
  yield* named("base", options.field("baseUrl"));
  for (const [pattern, targets] of options.field("paths").entries()) {
    for (const target of targets.items()) yield* named(`path ${pattern}`, target);
  }
}

function* exportsOf(exports: Json): Generator<string> {
  const isMap = exports.entries().some(([name]) => name.startsWith("."));
  if (!isMap) for (const leaf of leaves(exports)) yield `entry ${leaf}`;
  for (const [name, target] of isMap ? exports.entries() : []) {
    for (const leaf of leaves(target)) yield name === "." ? `entry ${leaf}` : `subpath ${name} ${leaf}`;
  }
}

/** Paths at the ends of conditions, however deep within reason. */
function leaves(value: Json, depth = 0): readonly string[] {
  const text = value.text();
  if (text !== undefined) return [text];
  return depth > 6
    ? []
    : [...value.entries().map(([, inner]) => inner), ...value.items()].flatMap((inner) => leaves(inner, depth + 1)).slice(0, 50);
}

function* named(key: string, value: Json): Generator<string> {
  const text = value.text();
  if (text !== undefined && text !== "") yield `${key} ${text}`;
}
