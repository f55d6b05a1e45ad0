import { csrRow, folderOf, nameOf } from "#base";
import type { CodeFile, ImportGraph, Tree } from "#code";

/** Why two files that change together need no further question. */
export type Explanation = "import" | "test" | "generated" | "same name" | "same package";

/**
 * What explains that two files change together: one imports the other, one is the other's test by its name or by the
 * folder it mirrors, one is generated, they bear one name in one folder (`a.c` and `a.h`), or are of one package of the JVM,
 * whose files know each other without an import, in whichever module they lie. `undefined` when nothing does.
 */
export function explain(tree: Tree, imports: ImportGraph | undefined, a: number, b: number): Explanation | undefined {
  const first = tree.files[a];
  const second = tree.files[b];
  if (first === undefined || second === undefined) return undefined;
  if (isMade(first) || isMade(second)) return "generated";
  if (isTestOf(first, second) || isTestOf(second, first)) return "test";
  if (folderOf(first.path) === folderOf(second.path) && stem(first.path) === stem(second.path)) return "same name";
  if (packageOf(first.path) !== undefined && packageOf(first.path) === packageOf(second.path)) return "same package";
  return imports !== undefined && (importsOf(imports, a, b) || importsOf(imports, b, a)) ? "import" : undefined;
}

/** "xtdb/api/log" of `core/src/main/kotlin/xtdb/api/log/Log.kt`. */
const packageOf = (path: string): string | undefined =>
  /(?:^|\/)src\/\w+\/(?:java|kotlin|scala|groovy)\/(.+)\/[^/]+\.(?:java|kts?|scala|groovy)$/.exec(path)?.[1];

const isMade = (file: CodeFile): boolean => file.role === "generated" || file.role === "lock" || file.role === "vendored";

function isTestOf(test: CodeFile, other: CodeFile): boolean {
  if (test.role !== "test" || other.role === "test") return false;
  const folder = testedFolder(test.path);
  return testedName(test.path) === stem(other.path) || (folder !== "" && folder === mainFolder(other.path));
}

/** The name up to its first dot, lower case. */
const stem = (path: string): string =>
  nameOf(path)
    .toLowerCase()
    .replace(/(.)\..*$/, "$1");

/** The name of what a test tests: `test_user.py`, `user_test.go`, `UserTest.java`, `user.spec.ts` are of `user`. */
const testedName = (path: string): string => stem(path).replace(/^tests?[_-]|[_-]?(tests?|specs?|it)$/g, "");

/** The folder a test's mirrors: `src/test/java/org/x` and `src/main/java/org/x` are both of `org/x`, `tests/unit/x` and `x` of `x`. */
const testedFolder = (path: string): string =>
  mainFolder(path.replace(/(^|\/)(?:tests?|__tests__|specs?|unit|integration|it)(?=\/)/g, "$1"));
const mainFolder = (path: string): string =>
  folderOf(path)
    .split("/")
    .filter((segment) => segment !== "" && !/^(?:src|lib|main)$/.test(segment))
    .join("/");

const importsOf = (imports: ImportGraph, from: number, to: number): boolean => csrRow(imports.edges, from).includes(to);
