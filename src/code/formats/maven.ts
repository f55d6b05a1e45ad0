import { nameOf } from "#base";
import type { Format, Found, XmlNode } from "../dependencies/format.ts";
import { maven } from "../dependencies/purl.ts";

export const mavenPom: Format = {
  id: "maven-pom",
  version: 1,
  definition:
    "pom.xml: dependencies, the parent, plugins as tools, and the Java asked for; properties of the same file are filled in. Profiles and what a parent manages are not followed.",
  ends: ["xml"],
  applies: (path) => nameOf(path) === "pom.xml",
  *read(text, { xml }) {
    const project = xml(text).all("project")[0];
    if (project === undefined) return;
    const fill = propertiesOf(project);
    const parent = project.all("parent")[0];
    const group = project.of("groupId") || parent?.of("groupId") || "";
    yield { id: maven(group, project.of("artifactId")), standing: "own", near: project.of("artifactId") };
    if (parent !== undefined) yield coordinates(parent, fill, group);
    yield* java(project);
    for (const list of project.all("dependencies")) for (const one of list.all("dependency")) yield coordinates(one, fill, group);
    for (const build of project.all("build")) yield* plugins(build, fill);
  },
};

type Fill = (text: string) => string;

/** `${name}` stands for a property of the file; one that is set elsewhere is not known. */
function propertiesOf(project: XmlNode): Fill {
  const known = new Map(project.all("properties").flatMap((list) => list.children.map((child) => [child.name, child.text] as const)));
  known.set("project.version", project.of("version"));
  return (text) => text.replace(/\$\{([^}]{1,100})\}/g, (_, name: string) => known.get(name) ?? "");
}

function coordinates(node: XmlNode, fill: Fill, ownGroup: string): Found {
  const group = fill(node.of("groupId")) || ownGroup;
  const artifact = fill(node.of("artifactId"));
  const own = /^\$\{(?:project|pom)\.(?:groupId|version)\}$/.test(node.of("groupId")) || node.of("version") === "${project.version}";
  const standing = own ? "own" : node.of("scope") === "test" ? "development" : "runtime";
  return { id: maven(group, artifact), version: fill(node.of("version")), standing, near: `<artifactId>${node.of("artifactId")}` };
}

function* java(project: XmlNode): Generator<Found> {
  const properties = project.all("properties")[0];
  for (const name of ["maven.compiler.release", "java.version", "maven.compiler.source"]) {
    const version = properties?.of(name) ?? "";
    if (version === "" || version.includes("$")) continue;
    yield { id: "language/java", version, near: `<${name}>` };
    return;
  }
}

function* plugins(build: XmlNode, fill: Fill): Generator<Found> {
  for (const list of build.all("plugins"))
    for (const plugin of list.all("plugin")) yield { ...coordinates(plugin, fill, "org.apache.maven.plugins"), standing: "development" };
}
