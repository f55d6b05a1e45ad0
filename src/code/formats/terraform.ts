import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { terraformProvider } from "../dependencies/purl.ts";

export const terraform: Format = {
  id: "terraform",
  version: 1,
  definition: "Terraform (.tf): providers with the versions asked for, and the sorts of resources. Modules are not followed.",
  ends: ["tf"],
  applies: (path) => path.endsWith(".tf"),
  *read(text) {
    const seen = new Set<string>();
    for (const [index, line] of text.split("\n").entries()) {
      const found = entryOf(line.slice(0, 400));
      if (found === undefined || seen.has(found)) continue;
      seen.add(found);
      yield { id: found, version: found.startsWith("pkg:") ? versionNear(text, line) : "", line: index + 1 } satisfies Found;
    }
  },
};

/** Providers that need no source: their maker is the default. */
const withoutSource = new Set(["aws", "google", "google-beta", "azurerm", "azuread", "kubernetes", "helm", "vault", "consul", "nomad"]);

function entryOf(line: string): string | undefined {
  const source = /^\s*source\s*=\s*"((?:[a-z][\w-]*(?:\.[\w-]+)+\/)?[a-z][\w-]*\/[a-z][\w-]*)"\s*$/i.exec(line)?.[1];
  if (source !== undefined) return terraformProvider(source.split("/").slice(-2).join("/"));
  const provider = /^\s*provider\s+"([\w-]{1,60})"/.exec(line)?.[1];
  if (provider !== undefined) return withoutSource.has(provider) ? terraformProvider(`hashicorp/${provider}`) : undefined;
  const resource = /^\s*resource\s+"([a-z][a-z0-9]*_\w{1,100})"/.exec(line)?.[1];
  return resource === undefined ? undefined : `terraform/${resource}`;
}

/** `version = "…"` on one of the next lines of the same block. */
function versionNear(text: string, line: string): string {
  const at = text.indexOf(line);
  return /^[^}]{0,200}?\bversion\s*=\s*"([^"]{1,60})"/.exec(text.slice(at + line.length, at + line.length + 300))?.[1] ?? "";
}

export const terraformLock: Format = {
  id: "terraform-lock",
  version: 1,
  definition: ".terraform.lock.hcl: versions of providers.",
  lock: "pkg:terraform",
  ends: ["hcl"],
  applies: (path) => nameOf(path) === ".terraform.lock.hcl",
  *read(text) {
    let provider: string | undefined;
    for (const [index, line] of text.split("\n").entries()) {
      provider = /^provider "[^"/]+\/([^"]{1,200})"/.exec(line)?.[1] ?? provider;
      const version = /^\s+version\s*=\s*"([^"]{1,60})"/.exec(line)?.[1];
      if (provider !== undefined && version !== undefined)
        yield { id: terraformProvider(provider), version, standing: "locked", line: index + 1 };
    }
  },
};
