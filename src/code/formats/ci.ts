import type { Format, Found } from "../dependencies/format.ts";
import { githubAction } from "../dependencies/purl.ts";
import { imageLines } from "./docker.ts";

const yaml = ["yml", "yaml"] as const;

export const githubActions: Format = {
  id: "github-actions",
  version: 1,
  definition: "Workflows and composite actions of GitHub: the actions they use, the images of their jobs and services.",
  ends: yaml,
  applies: (path) => /^\.github\/workflows\/[^/]{1,200}\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path),
  *read(text) {
    if (/^jobs:/m.test(text)) yield { id: "ci/github-actions", line: 1 };
    for (const [index, line] of text.split("\n").entries()) {
      const [, name, version] = /^\s*-?\s*uses:\s*["']?([\w.-]+\/[\w./-]{1,200})@([^\s"'#]{1,100})/.exec(line.slice(0, 500)) ?? [];
      if (name !== undefined) yield { id: githubAction(name), version, standing: "development", line: index + 1 };
    }
    yield* imageLines(text, "development");
  },
};

export const gitlabCi: Format = {
  id: "gitlab-ci",
  version: 1,
  definition: "GitLab's pipelines: that they are there, and the images of their jobs.",
  ends: yaml,
  applies: (path) => /(?:^|\/)(?:[\w.-]{0,40}\.)?gitlab-ci\.ya?ml$|^\.gitlab\/ci\/.{1,200}\.ya?ml$/.test(path),
  *read(text) {
    yield { id: "ci/gitlab", line: 1 };
    yield* imageLines(text, "development");
  },
};

/** Systems that are told by the name of a file alone; some by any ending. */
const byName: readonly (readonly [pattern: RegExp, id: string, ends?: readonly string[]])[] = [
  [/^\.travis\.ya?ml$/, "ci/travis", yaml],
  [/^\.circleci\/config\.ya?ml$|^circle\.yml$/, "ci/circleci", yaml],
  [/(?:^|\/)Jenkinsfile[\w.-]{0,60}$/, "ci/jenkins"],
  [/^\.?azure-pipelines[\w.-]{0,60}\.ya?ml$/, "ci/azure-pipelines", yaml],
  [/^\.?appveyor\.ya?ml$/, "ci/appveyor", yaml],
  [/^\.drone\.ya?ml$/, "ci/drone", yaml],
  [/^\.buildkite\/[\w./-]{1,100}\.ya?ml$/, "ci/buildkite", yaml],
  [/^bitbucket-pipelines\.ya?ml$/, "ci/bitbucket-pipelines", yaml],
  [/^\.woodpecker(?:\.ya?ml$|\/)/, "ci/woodpecker"],
  [/^\.cirrus\.ya?ml$/, "ci/cirrus", yaml],
  [/^\.semaphore\/[\w./-]{1,100}\.ya?ml$/, "ci/semaphore", yaml],
  [/^cloudbuild[\w.-]{0,60}\.ya?ml$/, "ci/google-cloud-build", yaml],
  [/^buildspec[\w.-]{0,60}\.ya?ml$/, "ci/aws-codebuild", yaml],
  [/^Procfile$/, "hosting/procfile", ["procfile"]],
  [/^vercel\.json$|^now\.json$/, "hosting/vercel", ["json"]],
  [/^netlify\.toml$/, "hosting/netlify", ["toml"]],
  [/^fly\.toml$/, "hosting/fly", ["toml"]],
  [/^render\.ya?ml$/, "hosting/render", yaml],
  [/(?:^|\/)serverless\.ya?ml$/, "hosting/serverless-framework", yaml],
  [/(?:^|\/)wrangler\.(?:toml|jsonc?)$/, "hosting/cloudflare-workers", ["toml", "json", "jsonc"]],
  [/(?:^|\/)firebase\.json$/, "hosting/firebase", ["json"]],
  [/(?:^|\/)cdk\.json$/, "hosting/aws-cdk", ["json"]],
  [/(?:^|\/)Pulumi\.ya?ml$/, "hosting/pulumi", yaml],
  [/(?:^|\/)skaffold\.ya?ml$/, "hosting/skaffold", yaml],
  [/^Vagrantfile$/, "hosting/vagrant", ["vagrantfile"]],
];

/** One format for each name, as what is found must rest on the text alone and these say nothing by their text. */
export const namedFiles: readonly Format[] = byName.map(([pattern, id, ends]) => ({
  id: `named-${id.replace("/", "-")}`,
  version: 1,
  definition: "A file that says by its name what is used.",
  ...(ends === undefined ? {} : { ends }),
  applies: (path) => pattern.test(path),
  read: (): readonly Found[] => [{ id, line: 1 }],
}));
