import type { Path } from "#base";
import type { GitRepository } from "#git";
import type { Store } from "#store";
import type { Format } from "./dependencies/format.ts";
import {
  formatFinder,
  type ManifestBlob,
  type ManifestReader,
  readManifestBlobs,
  type ReadManifestsOptions,
} from "./dependencies/read-manifests.ts";
import { loadParsers } from "./dependencies/parsers.ts";
import { readManifestText } from "./dependencies/read-text.ts";
import type { ManifestReading } from "./dependencies/types.ts";
import { githubActions, gitlabCi, namedFiles } from "./formats/ci.ts";
import { cargoLock, cargoManifest } from "./formats/cargo.ts";
import { composerLock, composerManifest } from "./formats/composer.ts";
import { compose, dockerfile } from "./formats/docker.ts";
import { goMod } from "./formats/go-mod.ts";
import { gradle, gradleCatalog, gradleLock } from "./formats/gradle.ts";
import { helmChart, helmValues, kubernetes } from "./formats/kubernetes.ts";
import { mavenPom } from "./formats/maven.ts";
import { npmLocks } from "./formats/npm-locks.ts";
import { npmManifest } from "./formats/npm-manifest.ts";
import { nugetLock, nugetPackagesConfig, nugetProject } from "./formats/nuget.ts";
import { pipfile } from "./formats/pipfile.ts";
import { pyproject } from "./formats/pyproject.ts";
import { pipfileLock, pythonLock } from "./formats/python-locks.ts";
import { pythonRequirements } from "./formats/python-requirements.ts";
import { pythonSetup } from "./formats/python-setup.ts";
import { gemfile, gemLock, gemspec } from "./formats/ruby.ts";
import { sbom } from "./formats/sbom.ts";
import { terraform, terraformLock } from "./formats/terraform.ts";
import { globalJson, runtimeTxt, rustToolchain, singleVersion, toolVersions } from "./formats/version-files.ts";

/** The catalogue `formats`: every sort of manifest and lock file that is read. The first that applies to a path is its own. */
export const formats: readonly Format[] = [
  npmManifest,
  ...npmLocks,
  pyproject,
  pythonRequirements,
  pipfile,
  pythonSetup,
  pythonLock,
  pipfileLock,
  goMod,
  cargoManifest,
  cargoLock,
  mavenPom,
  gradle,
  gradleCatalog,
  gradleLock,
  nugetProject,
  nugetPackagesConfig,
  nugetLock,
  gemfile,
  gemspec,
  gemLock,
  composerManifest,
  composerLock,
  dockerfile,
  compose,
  githubActions,
  gitlabCi,
  ...namedFiles,
  terraform,
  terraformLock,
  helmChart,
  helmValues,
  kubernetes,
  ...singleVersion,
  toolVersions,
  runtimeTxt,
  globalJson,
  rustToolchain,
  sbom,
];

/** The format a path is read as; `undefined` for a file that is no manifest. It remembers what it was asked. */
export const manifestFormats = (): ((path: Path) => Format | undefined) => formatFinder(formats);

/** Reads versions of manifests of any commit, each once: kept by format, its version, and blob. */
export const readManifests = (
  git: GitRepository,
  store: Store,
  blobs: readonly ManifestBlob[],
  options: ReadManifestsOptions = {},
): Promise<ManifestReader> => readManifestBlobs(git, store, formats, blobs, options);

/** What a manifest or lock file says as it stands in these bytes; `undefined` for a path that is none. Nothing is kept. */
export async function readManifest(path: Path, bytes: Uint8Array): Promise<ManifestReading | undefined> {
  const format = manifestFormats()(path);
  if (format === undefined) return undefined;
  return readManifestText(format, new TextDecoder().decode(bytes), await loadParsers());
}
