import type { Format, Found, XmlNode } from "../dependencies/format.ts";
import { golang, pypi } from "../dependencies/purl.ts";
import { type Json, jsonView } from "../manifests/json.ts";

export const sbom: Format = {
  id: "sbom",
  version: 2,
  definition:
    "Software bills of materials: CycloneDX as JSON or XML, SPDX as JSON or as tags and values (bom, sbom, *.cdx, *.spdx). What the root depends on directly, where it says, is asked for; all else is resolved.",
  ends: ["json", "xml", "spdx"],
  applies: (path) => /(?:^|\/)(?:(?:s?bom|[\w.-]{1,100}\.(?:cdx|spdx|s?bom))\.(?:json|xml)|[\w.-]{1,100}\.spdx)$/i.test(path),
  *read(text, { xml }) {
    if (/^\s*(?:#[^\n]*\n\s*)*SPDXVersion:/.test(text.slice(0, 10_000))) yield* fromTags(text);
    else if (text.trimStart().startsWith("<")) yield* fromXml(xml(text));
    else yield* fromJson(jsonView(JSON.parse(text.replace(/^\uFEFF/, ""))));
  },
};

function* fromJson(json: Json): Generator<Found> {
  yield* cycloneDx(json);
  yield* spdx(json);
}

/** "pkg:npm/%40a/b@1.2.0?x=y#z" as an id without version, and the version. */
function located(purl: string, direct: boolean): Found | undefined {
  const [, kind, name, version = ""] = /^pkg:([a-z]+)\/([^@?#]{1,300})(?:@([^?#]{1,100}))?/.exec(purl) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  const id = kind === "golang" ? golang(name) : kind === "pypi" ? pypi(name) : `pkg:${kind}/${name}`;
  return { id, version, standing: direct ? "runtime" : "locked", near: purl };
}

function* cycloneDx(json: Json): Generator<Found> {
  const root = json.field("metadata").field("component").field("bom-ref").text();
  const edges = json.field("dependencies").items();
  const own = edges.find((edge) => root !== undefined && edge.field("ref").text() === root);
  const direct = new Set(
    own
      ?.field("dependsOn")
      .items()
      .map((item) => item.text()),
  );
  yield* components(json, direct, 0);
}

function* components(json: Json, direct: ReadonlySet<string | undefined>, depth: number): Generator<Found> {
  if (depth > 20) return;
  for (const one of json.field("components").items()) {
    const found = located(one.field("purl").text() ?? "", direct.has(one.field("bom-ref").text()));
    if (found !== undefined) yield found;
    yield* components(one, direct, depth + 1);
  }
}

function* spdx(json: Json): Generator<Found> {
  for (const one of json.field("packages").items())
    for (const reference of one.field("externalRefs").items()) {
      const found =
        reference.field("referenceType").text() === "purl" ? located(reference.field("referenceLocator").text() ?? "", false) : undefined;
      if (found !== undefined) yield found;
    }
}

/** SPDX as tags and values: a line names where a package of the bill comes from. */
function* fromTags(text: string): Generator<Found> {
  for (const [index, line] of text.split("\n").entries()) {
    const [, purl] = /^ExternalRef: *PACKAGE[-_]MANAGER +purl +(pkg:\S{1,500})/.exec(line.slice(0, 600)) ?? [];
    const found = purl === undefined ? undefined : located(purl, false);
    if (found === undefined) continue;
    const { near: _, ...plain } = found;
    yield { ...plain, line: index + 1 };
  }
}

function* fromXml(node: XmlNode): Generator<Found> {
  for (const child of node.children) {
    const found = child.name === "component" ? located(child.of("purl"), false) : undefined;
    if (found !== undefined) yield found;
    yield* fromXml(child);
  }
}
