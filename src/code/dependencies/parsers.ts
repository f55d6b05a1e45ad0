import { type Json, jsonView } from "../manifests/json.ts";
import type { Parsers, XmlNode } from "./format.ts";

/** Loads the readers of TOML, YAML and XML: none of them is needed before a manifest is read. */
export async function loadParsers(): Promise<Parsers> {
  const [{ parse: parseToml }, { parseAllDocuments }, { XMLParser }] = await Promise.all([
    import("smol-toml"),
    import("yaml"),
    import("fast-xml-parser"),
  ]);
  const xml = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    removeNSPrefix: true,
  });
  return {
    toml: (text) => jsonView(parseToml(text)),
    // An alias may repeat a value a hundred times, no more: a page of aliases of aliases is nobody's manifest.
    yaml: (text) => {
      const documents = parseAllDocuments(text, { logLevel: "silent" });
      const first = "empty" in documents ? undefined : documents[0];
      return jsonView(first === undefined ? undefined : first.toJS({ maxAliasCount: 100 }));
    },
    xml: (text) => {
      if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) throw new SyntaxError("it declares a document type, which is not read");
      return elementOf("", jsonView(undefined), jsonView(xml.parse(text)));
    },
  };
}

/** An element as the parser orders it: `{ name: [children], ":@": { attribute: value } }`; text is `{ "#text": value }`. */
function elementOf(name: string, attributes: Json, content: Json): XmlNode {
  const children: XmlNode[] = [];
  let text = "";
  for (const item of content.items()) {
    for (const [key, value] of item.entries()) {
      if (key === "#text") text += value.plain() ?? "";
      else if (key !== ":@" && !key.startsWith("?")) children.push(elementOf(key, item.field(":@"), value));
    }
  }
  const all = (wanted: string): readonly XmlNode[] => children.filter((child) => child.name === wanted);
  return {
    name,
    text: text.trim(),
    attribute: (wanted) => attributes.field(wanted).text() ?? "",
    children,
    all,
    of: (wanted) => all(wanted)[0]?.text ?? "",
  };
}
