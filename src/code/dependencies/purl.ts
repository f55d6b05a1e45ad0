/** Ids of technologies are package URLs without version (github.com/package-url/purl-spec), with the spelling each ecosystem counts as one. */

const part = (text: string): string => encodeURIComponent(text).replaceAll("%3A", ":");
const path = (text: string): string => text.split("/").map(part).join("/");

export const npm = (name: string): string => `pkg:npm/${path(name)}`;
/** PEP 503: case, and runs of "-", "_" and ".", make no difference. */
export const pypi = (name: string): string => `pkg:pypi/${part(name.toLowerCase().replaceAll(/[-_.]+/g, "-"))}`;
/** A module of a later major version ("/v2", "gopkg.in/x.v2") is the same technology. */
export const golang = (module: string): string =>
  `pkg:golang/${path(module.replace(/\/v\d+$/, "").replace(/^(gopkg\.in\/.+)\.v\d+$/, "$1"))}`;
export const cargo = (name: string): string => `pkg:cargo/${part(name.replaceAll("_", "-"))}`;
export const maven = (group: string, artifact: string): string => `pkg:maven/${part(group)}/${part(artifact)}`;
/** NuGet ids differ by case alone for nobody. */
export const nuget = (name: string): string => `pkg:nuget/${part(name)}`;
export const gem = (name: string): string => `pkg:gem/${part(name)}`;
export const composer = (name: string): string => `pkg:composer/${path(name.toLowerCase())}`;
export const helm = (name: string): string => `pkg:helm/${part(name)}`;
export const githubAction = (name: string): string => `pkg:githubactions/${path(name.split("/").slice(0, 2).join("/"))}`;
export const terraformProvider = (source: string): string => `pkg:terraform/${path(source.toLowerCase())}`;

/**
 * An image as it is written: "postgres:16-alpine", "ghcr.io/org/app@sha256:…"; `undefined` where part of the name is a
 * variable. The registry of another host than Docker's is kept as the purl-spec has it.
 */
export function image(written: string): { readonly id: string; readonly version: string } | undefined {
  const [withTag = ""] = written
    .trim()
    .replace(/^["']|["']$/g, "")
    .split("@");
  const colon = withTag.lastIndexOf(":");
  const tagged = colon > withTag.lastIndexOf("/");
  const name = tagged ? withTag.slice(0, colon) : withTag;
  const version = tagged ? withTag.slice(colon + 1) : "";
  if (!/^[a-z0-9][\w./:-]{0,200}$/i.test(name) || name === "scratch") return undefined;
  const host = /^([^/]+\.[^/]+|localhost|[^/]+:\d+)\//.exec(name)?.[1];
  const rest = (host === undefined ? name : name.slice(host.length + 1)).replace(/^library\//, "");
  const id = `pkg:docker/${path(rest.toLowerCase())}`;
  return {
    id: host === undefined || host === "docker.io" ? id : `${id}?repository_url=${host}`,
    version: /[${}]/.test(version) ? "" : version,
  };
}
