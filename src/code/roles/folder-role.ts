import { folderOf, nameOf, type Path } from "#base";

/** What a folder's name says of all that lies in it. */
export type FolderRole = "vendored" | "generated" | "test" | "docs" | "infrastructure" | undefined;

const vendored =
  /^(?:node_modules|bower_components|vendors?|third[-_]?party|3rd[-_]?party|godeps|pods|carthage|jspm_packages|flow-typed|site-packages|\.yarn|\.bundle)$/i;
/** Names that mean somebody else's code only when they stand at the root. */
const vendoredAtRoot = /^(?:deps|externals?|extern|dist|subprojects)$/;
const generated = /^(?:__generated__|generated|generated-src|autogen|_generated)$/i;
const test =
  /^(?:tests?|__tests?__|specs?|e2e|testdata|test[-_]data|fixtures?|__fixtures__|__mocks__|__snapshots__|playgrounds?|benchmarks?|benches|testfixtures|[a-z]+test|[a-z]+tests|[A-Za-z0-9]+Tests?)$/;
const testWords = /^(?:tests?[-_.].+|.+[-_.](?:tests?|specs?|e2e|benchmarks?|fixtures))$/i;
/** Names that mean tests only when they stand at the root, or at a package's root. */
const testAtRoot = /^(?:t|testing|qa|features|acceptance|bench|perf|fuzz|fuzzing|jmh-benchmarks|test_suite)$/i;
const docs = /^(?:documentation|docs|javadoc|groovydoc|apidocs?|docs?[-_].+|.+[-_]docs)$/i;
const docsAtRoot = /^(?:docs?|man|examples?|samples?|demos?|website|guides|tutorials?|articles|licen[cs]es|rfcs?|adrs?|decisions)$/i;
const infrastructure =
  /^(?:\.github|\.gitlab|\.circleci|\.ci|\.buildkite|\.azure-pipelines|\.azuredevops|\.devcontainer|\.husky|\.builds|\.semaphore|\.vscode|\.idea|\.mvn|\.settings|\.cargo|\.teamcity|\.woodpecker|\.codesandbox|\.run|\.config|\.changeset)$/;
const infrastructureAtRoot =
  /^(?:ci|docker|deploy|deployments?|k8s|kubernetes|helm|charts|infra|infrastructure|ansible|scripts?|hack|packaging|buildscripts|build-tools|devtools?|releng|cmake|m4|winbuild|projects|projectfiles|gradle|\.[a-z].*)$/i;

/** Segments below which words like "test" are part of the product: a Ruby library may well be called `testing`. */
const library = /^lib$/;

/**
 * The role of a folder, from its own name and those above it: what somebody else wrote stays so however deep,
 * otherwise the outermost name that says something decides.
 */
export function folderRoles(): (folder: Path) => FolderRole {
  const known = new Map<Path, FolderRole>([["", undefined]]);
  const read = (folder: Path): FolderRole => {
    if (known.has(folder)) return known.get(folder);
    const role = combine(read(folderOf(folder)), ownRole(folder));
    known.set(folder, role);
    return role;
  };
  return (folder) => (folder.length > 4096 || folder.split("/").length > 512 ? undefined : read(folder));
}

const combine = (outer: FolderRole, own: FolderRole): FolderRole => (own === "vendored" ? own : (outer ?? own));

function ownRole(folder: Path): FolderRole {
  const name = nameOf(folder);
  const above = folderOf(folder);
  if (above === "") return roleAtRoot(name);
  if (vendored.test(name) && !isSourceRoot(above)) return "vendored";
  if (generated.test(name)) return "generated";
  if (isTest(name) && !above.split("/").some((segment) => library.test(segment))) return "test";
  if (docs.test(name) && !isSourceRoot(above)) return "docs";
  return infrastructure.test(name) ? "infrastructure" : undefined;
}

function roleAtRoot(name: string): FolderRole {
  if (vendored.test(name) || vendoredAtRoot.test(name)) return "vendored";
  if (infrastructure.test(name) || infrastructureAtRoot.test(name)) return "infrastructure";
  if (isTest(name) || testAtRoot.test(name)) return "test";
  if (docs.test(name) || docsAtRoot.test(name)) return "docs";
  return generated.test(name) ? "generated" : undefined;
}

const isTest = (name: string): boolean => test.test(name) || testWords.test(name);

/** Java and its kin name packages freely: below their source root a folder's name is the product's business. */
const isSourceRoot = (folder: Path): boolean => /(?:^|\/)(?:main|commonMain)\/(?:java|kotlin|scala|groovy)(?:\/|$)/.test(folder);
