import { nameOf, type Path } from "#base";

/** The words of a file's name without its extensions: "orders_controller.rb" and "OrdersController.java" are orders, controller. */
const words = (path: Path): readonly string[] =>
  (
    nameOf(path)
      .replace(/(.)\..*$/, "$1")
      .match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []
  ).map((word) => word.toLowerCase().replace(/s$/, ""));

/**
 * Whether the name of one file says that it belongs to the other: all words of the shorter stand in the longer
 * ("order.rb", "orders_controller.rb"). So does a file that bears
 * the name of the folder the other lies in. Names of one short word, such as "index", say nothing.
 */
export function namedAlike(a: Path, b: Path): boolean {
  if (isHeadOf(a, b) || isHeadOf(b, a)) return true;
  const [short = [], long = []] = [words(a), words(b)].toSorted((one, other) => one.length - other.length);
  return short.join("").length >= 4 && !idle.has(short.join("")) && short.every((word) => long.includes(word));
}

/** "store.rb" is the head of what lies in "store/": its path without the extension is a folder above the other. */
const isHeadOf = (head: Path, other: Path): boolean => other.startsWith(`${head.replace(/\.[^./]*$/, "")}/`);

const idle = new Set(["index", "main", "init", "type", "util", "mod", "constant", "config"]);
