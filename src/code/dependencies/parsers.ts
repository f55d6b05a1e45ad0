import { jsonView } from "../manifests/json.ts";
import type { Parsers } from "./format.ts";
import { readXml } from "./xml.ts";

/** Loads the readers of TOML and YAML: neither is needed before a manifest is read. */
export async function loadParsers(): Promise<Parsers> {
  const [{ parse: parseToml }, { parseAllDocuments }] = await Promise.all([import("smol-toml"), import("./yaml.ts")]);
  return {
    toml: (text) => jsonView(parseToml(text)),
    // An alias may repeat a value a hundred times, no more: a page of aliases of aliases is nobody's manifest.
    yaml: (text) => {
      const documents = parseAllDocuments(text, { logLevel: "silent" });
      const first = "empty" in documents ? undefined : documents[0];
      return jsonView(first === undefined ? undefined : first.toJS({ maxAliasCount: 100 }));
    },
    xml: readXml,
  };
}
