import { folderOf, nameOf, type Path, printable } from "#base";

/** The folders of some files, parents before children; one that only leads to another is one with it. */
export interface Folders {
  readonly parent: readonly number[];
  readonly name: readonly string[];
  /** Folder of each file. */
  readonly ofFile: readonly number[];
}

interface Node {
  readonly path: Path;
  readonly children: Map<string, Node>;
  readonly files: number[];
}

/** `paths` in any order; the first folder is the root, named "". */
export function foldersOf(paths: readonly Path[]): Folders {
  const root: Node = { path: "", children: new Map(), files: [] };
  paths.forEach((path, file) => nodeAt(root, folderOf(path)).files.push(file));
  const parent: number[] = [];
  const name: string[] = [];
  const ofFile = new Array<number>(paths.length).fill(0);
  const waiting: { node: Node; above: number; lead: string }[] = [{ node: root, above: -1, lead: "" }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, above, lead } = next;
    const [only] = node.children.values();
    if (above >= 0 && node.files.length === 0 && node.children.size === 1 && only !== undefined) {
      waiting.push({ node: only, above, lead: `${lead}${printable(nameOf(node.path))}/` });
      continue;
    }
    const index = parent.push(above) - 1;
    name.push(`${lead}${printable(nameOf(node.path))}`);
    for (const file of node.files) ofFile[file] = index;
    for (const child of [...node.children.values()].reverse()) waiting.push({ node: child, above: index, lead: "" });
  }
  return { parent, name, ofFile };
}

function nodeAt(root: Node, folder: Path): Node {
  let node = root;
  if (folder === "") return node;
  for (const segment of folder.split("/")) {
    let child = node.children.get(segment);
    if (child === undefined) {
      child = { path: node.path === "" ? segment : `${node.path}/${segment}`, children: new Map(), files: [] };
      node.children.set(segment, child);
    }
    node = child;
  }
  return node;
}
