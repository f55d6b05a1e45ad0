import type { Path } from "#base";

/** Places whose manifests are for show or for tests: what they ask for is no choice of this product. */
const aside =
  /(?:^|\/)(?:examples?|samples?|sample[-_]?data|demos?|playgrounds?|[\w-]*(?:load|perf|performance|smoke|stress)[-_]?tests?|fixtures?|__fixtures__|testdata|test-data|tests?|__tests__|spec|e2e|docs?|[\w]+[-_]docs?|docs?[-_]\w+|website|vendor|third[-_]party|node_modules|generators|cookiecutter[\w-]*|benchmarks?|bench|perf|jmh-benchmarks|ducktape|integration-tests?|test-[\w-]+|[\w-]+-(?:tests?|examples?|e2e|benchmarks?))\//i;

/** Whether a manifest speaks for the product: not one of an example, a test, a template or somebody else's code. */
export const speaksForProduct = (path: Path): boolean => !aside.test(path);

/** Manifests that are there for work on the product alone, by their own name. */
const forWork =
  /(?:^|[/._-])(?:dev|develop|development|tests?|testing|lint|docs?|doc|ci|quality|local|e2e|tox|tools?|bench|devcontainer|codespaces|release|build|style|typing)(?:[._-][\w.-]*)?\.(?:txt|in|pip|ya?ml|[Dd]ockerfile)$|(?:^|\/)Dockerfile[.-](?:dev|tests?|ci|local|e2e|build)|(?:^|\/)(?:\.devcontainer|\.circleci|\.github|\.gitlab|ci|scripts?|tools?|hack|dev|devtools?)\//i;

/** Whether all a manifest asks for is for development, whatever it says itself. */
export const isForWork = (path: Path): boolean => forWork.test(path);
