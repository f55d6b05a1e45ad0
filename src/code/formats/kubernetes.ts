import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { helm } from "../dependencies/purl.ts";
import { imageLines } from "./docker.ts";

/** Only folders that are named for it: to open every YAML file of every commit would read half of a repository. */
const inFolder =
  /(?:^|\/)(?:k8s|kubernetes|kube|helm|charts?|kustomize|deploy(?:ment)?s?|manifests|argocd|flux|overlays)\/.{0,300}\.ya?ml$/i;

export const kubernetes: Format = {
  id: "kubernetes",
  version: 1,
  definition:
    "Manifests of Kubernetes and templates of charts, in folders named for them: images, where their name is no variable; and that something is deployed there.",
  ends: ["yml", "yaml"],
  applies: (path) => inFolder.test(path) && !/^(?:Chart|values|requirements|.*compose)[\w.-]*\.ya?ml$/.test(nameOf(path)),
  *read(text) {
    if (!/^apiVersion:/m.test(text) || !/^kind:/m.test(text)) return;
    const workload = /^kind:\s*["']?(?:Deployment|StatefulSet|DaemonSet|CronJob|Rollout)\b/m.exec(text);
    if (workload !== null) yield { id: "hosting/kubernetes", near: workload[0] };
    yield* imageLines(text);
  },
};

export const helmChart: Format = {
  id: "helm-chart",
  version: 1,
  definition: "Chart.yaml and requirements.yaml of Helm: charts a chart depends on.",
  ends: ["yaml"],
  applies: (path) => nameOf(path) === "Chart.yaml" || (nameOf(path) === "requirements.yaml" && inFolder.test(path)),
  *read(text, { yaml }) {
    const chart = yaml(text);
    const own = chart.field("name").text();
    if (own !== undefined) yield { id: helm(own), standing: "own", near: "name:" };
    yield { id: "hosting/helm", line: 1 };
    for (const one of chart.field("dependencies").items()) {
      const name = one.field("name").text();
      const local = one.field("repository").text()?.startsWith("file:") === true;
      if (name !== undefined)
        yield { id: helm(name), version: one.field("version").plain(), standing: local ? "own" : "runtime", near: name };
    }
  },
};

export const helmValues: Format = {
  id: "helm-values",
  version: 1,
  definition: "values.yaml of charts: images given as repository and tag.",
  ends: ["yml", "yaml"],
  applies: (path) => /^values[\w.-]{0,60}\.ya?ml$/.test(nameOf(path)),
  *read(text) {
    yield* imageLines(text.replaceAll(/^(\s*)repository:\s*/gm, "$1image: ")) satisfies Iterable<Found>;
  },
};
