import { pypi } from "./purl.ts";

/** A requirement of PEP 508: "psycopg2-binary[pool]>=2.9; python_version > '3'"; `undefined` where it names a file or an address. */
export function requirement(written: string): { readonly id: string; readonly version: string; readonly near: string } | undefined {
  const [, name, version = ""] =
    /^\s*([A-Za-z0-9][\w.-]{0,100})\s*(?:\[[^\]]{0,200}\])?\s*\(?([^;#@)]{0,200})/.exec(written.slice(0, 500)) ?? [];
  if (name === undefined || /^(?:https?|git|file|svn|hg)(?:\+|:)/.test(written) || /^[./]/.test(written)) return undefined;
  return { id: pypi(name), version: version.trim(), near: name };
}
