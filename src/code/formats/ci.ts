import type { Format, Found } from "../dependencies/format.ts";
import { githubAction } from "../dependencies/purl.ts";
import { imageLines } from "./docker.ts";

export const githubActions: Format = {
  id: "github-actions",
  version: 1,
  definition: "Workflows and composite actions of GitHub: the actions they use, the images of their jobs and services.",
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
  applies: (path) => /(?:^|\/)(?:[\w.-]{0,40}\.)?gitlab-ci\.ya?ml$|^\.gitlab\/ci\/.{1,200}\.ya?ml$/.test(path),
  *read(text) {
    yield { id: "ci/gitlab", line: 1 };
    yield* imageLines(text, "development");
  },
};

/** Systems that are told by the name of a file alone. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/^\.travis\.ya?ml$/, "ci/travis"],
  [/^\.circleci\/config\.ya?ml$|^circle\.yml$/, "ci/circleci"],
  [/(?:^|\/)Jenkinsfile[\w.-]{0,60}$/, "ci/jenkins"],
  [/^\.?azure-pipelines[\w.-]{0,60}\.ya?ml$/, "ci/azure-pipelines"],
  [/^\.?appveyor\.ya?ml$/, "ci/appveyor"],
  [/^\.drone\.ya?ml$/, "ci/drone"],
  [/^\.buildkite\/[\w./-]{1,100}\.ya?ml$/, "ci/buildkite"],
  [/^bitbucket-pipelines\.ya?ml$/, "ci/bitbucket-pipelines"],
  [/^\.woodpecker(?:\.ya?ml$|\/)/, "ci/woodpecker"],
  [/^\.cirrus\.ya?ml$/, "ci/cirrus"],
  [/^\.semaphore\/[\w./-]{1,100}\.ya?ml$/, "ci/semaphore"],
  [/^cloudbuild[\w.-]{0,60}\.ya?ml$/, "ci/google-cloud-build"],
  [/^buildspec[\w.-]{0,60}\.ya?ml$/, "ci/aws-codebuild"],
  [/^Procfile$/, "hosting/procfile"],
  [/^vercel\.json$|^now\.json$/, "hosting/vercel"],
  [/^netlify\.toml$/, "hosting/netlify"],
  [/^fly\.toml$/, "hosting/fly"],
  [/^render\.ya?ml$/, "hosting/render"],
  [/(?:^|\/)serverless\.ya?ml$/, "hosting/serverless-framework"],
  [/(?:^|\/)wrangler\.(?:toml|jsonc?)$/, "hosting/cloudflare-workers"],
  [/(?:^|\/)firebase\.json$/, "hosting/firebase"],
  [/(?:^|\/)cdk\.json$/, "hosting/aws-cdk"],
  [/(?:^|\/)Pulumi\.ya?ml$/, "hosting/pulumi"],
  [/(?:^|\/)skaffold\.ya?ml$/, "hosting/skaffold"],
  [/^Vagrantfile$/, "hosting/vagrant"],
];

/** One format for each name, as what is found must rest on the text alone and these say nothing by their text. */
export const namedFiles: readonly Format[] = byName.map(([pattern, id]) => ({
  id: `named-${id.replace("/", "-")}`,
  version: 1,
  definition: "A file that says by its name what is used.",
  applies: (path) => pattern.test(path),
  read: (): readonly Found[] => [{ id, line: 1 }],
}));
