import { stringsIn, tomlSettings } from "./toml.ts";

/** `Cargo.toml`: the crate, where its library and its other targets start, and the members of a workspace. */
export function* cargoDeclarations(text: string): Generator<string> {
  yield "cargo";
  for (const { section, key, value } of tomlSettings(text)) {
    const [first] = stringsIn(value);
    if (section === "package" && key === "name" && first !== undefined) yield `name ${first}`;
    if (section === "lib" && (key === "path" || key === "name") && first !== undefined)
      yield `${key === "path" ? "lib" : "crate"} ${first}`;
    if (/^(?:bin|test|bench|example)$/.test(section) && key === "path" && first !== undefined) yield `target ${first}`;
    if (section === "workspace" && key === "members") for (const member of stringsIn(value)) yield `workspace ${member}`;
  }
}

/** `pyproject.toml`: the name of the distribution. */
export function* pyprojectDeclarations(text: string): Generator<string> {
  yield "python";
  for (const { section, key, value } of tomlSettings(text)) {
    if ((section === "project" || section === "tool.poetry") && key === "name")
      for (const name of stringsIn(value).slice(0, 1)) yield `name ${name}`;
  }
}

/** `setup.py` and `setup.cfg`: the first thing called a name. */
export function* setupDeclarations(text: string): Generator<string> {
  yield "python";
  const name = /^[ \t]{0,40}name[ \t]*=[ \t]*["']?([\w.-]{1,200})/m.exec(text)?.[1];
  if (name !== undefined) yield `name ${name}`;
}

/** `go.mod`: the module's path. */
export function* goModDeclarations(text: string): Generator<string> {
  yield "go";
  const name = /^[ \t]*module[ \t]+["'`]?([^\s"'`]{1,400})/m.exec(text)?.[1];
  if (name !== undefined) yield `name ${name}`;
}

/** `go.work`: the modules used. */
export function* goWorkDeclarations(text: string): Generator<string> {
  for (const hit of text.matchAll(/(?:^[ \t]*use[ \t]+|^[ \t]+)(\.[^\s()]{0,400})/gm)) yield `workspace ${hit[1] ?? ""}`;
}

/** `pom.xml`: its own artifact (not its parent's) and its modules. */
export function* pomDeclarations(text: string): Generator<string> {
  yield "maven";
  const plain = cutOut(cutOut(cutOut(text, "<parent>", "</parent>"), "<dependencies>", "</dependencies>"), "<build>", "</build>");
  const name = /<artifactId>\s{0,40}([\w.${}-]{1,200})/.exec(plain)?.[1];
  if (name !== undefined) yield `name ${name}`;
  for (const hit of text.matchAll(/<module>\s{0,40}([^<\s]{1,300})/g)) yield `workspace ${hit[1] ?? ""}`;
}

function cutOut(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = start < 0 ? -1 : text.indexOf(to, start);
  return end < 0 ? text : text.slice(0, start) + text.slice(end + to.length);
}

/** `settings.gradle`: the projects included; ":a:b" lies in a/b unless said otherwise, which is not read. */
export function* gradleDeclarations(text: string): Generator<string> {
  yield "gradle";
  for (const hit of text.matchAll(/^[ \t]{0,40}include\b[ \t(]*((?:["'][^"'\n]{1,200}["']\s{0,200},?\s{0,200}){1,500})/gm)) {
    for (const project of stringsIn(hit[1] ?? "")) yield `workspace ${project.replace(/^:/, "").replaceAll(":", "/")}`;
  }
}
