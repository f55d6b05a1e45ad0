import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { image } from "../dependencies/purl.ts";

const isDockerfile = /^(?:Dockerfile|Containerfile)(?:[.-][\w.-]{1,60})?$|\.[Dd]ockerfile$/;

export const dockerfile: Format = {
  id: "dockerfile",
  version: 1,
  definition:
    "Dockerfiles: the images they start from, defaults of arguments filled in, stages of the file itself left out; and that something is deployed.",
  applies: (path) => isDockerfile.test(nameOf(path)) && !/\.(?:md|sh|py|js|ts|dockerignore)$/.test(path),
  *read(text) {
    const defaults = new Map<string, string>();
    const stages = new Set<string>();
    yield { id: "hosting/docker", line: 1 };
    for (const [index, line] of text.split("\n").entries()) {
      const [, argument, value] = /^\s*ARG\s+(\w{1,80})=["']?([^"'\s]{1,200})/i.exec(line.slice(0, 500)) ?? [];
      if (argument !== undefined && value !== undefined) defaults.set(argument, value);
      const [, from, stage] = /^\s*FROM\s+(?:--\S+\s+)*(\S{1,300})(?:\s+AS\s+(\S{1,80}))?/i.exec(line.slice(0, 600)) ?? [];
      if (from === undefined) continue;
      if (stage !== undefined) stages.add(stage.toLowerCase());
      if (stages.has(from.toLowerCase()) && from.toLowerCase() !== stage?.toLowerCase()) continue;
      const found = image(fill(from, defaults));
      if (found !== undefined) yield { ...found, line: index + 1 };
    }
  },
};

/** `${NAME}`, `${NAME:-default}`, `$NAME` */
const fill = (text: string, defaults: ReadonlyMap<string, string>): string =>
  text.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (whole, name?: string, given?: string, bare?: string) => defaults.get(name ?? bare ?? "") ?? given ?? whole,
  );

/** Lines `image: name:tag`, as compose files, jobs of CI and Kubernetes all have them. */
export function* imageLines(text: string, standing: "runtime" | "development" = "runtime"): Generator<Found> {
  for (const [index, line] of text.split("\n").entries()) {
    const written = /^\s*(?:-\s*)?image:\s*["']?([^\s"'#]{1,300})/.exec(line.slice(0, 600))?.[1];
    const found = written === undefined ? undefined : image(fill(written, new Map()));
    if (found !== undefined) yield { ...found, standing, line: index + 1 };
  }
}

export const compose: Format = {
  id: "compose",
  version: 1,
  definition: "Compose files: the images of their services.",
  ends: ["yml", "yaml"],
  applies: (path) => /^(?:[\w-]{1,40}[.-])?(?:docker-)?compose[\w.-]{0,60}\.ya?ml$/.test(nameOf(path)),
  read: (text) => imageLines(text),
};
