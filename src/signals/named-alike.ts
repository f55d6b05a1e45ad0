import { nameOf, type Path } from "#base";

/** The words of a file's name without its extensions: "orders_controller.rb" and "OrdersController.java" are orders, controller. */
const words = (path: Path): readonly string[] =>
  (nameOf(path).replace(/(.)\..*$/, "$1").match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []).map((word) => word.toLowerCase().replace(/s$/, ""));

/**
 * Whether the name of one file says that it belongs to the other: all words of the shorter stand in the longer
 * ("order.rb", "orders_controller.rb"). Names of one short word, such as "index", say nothing.
 */
export function namedAlike(a: Path, b: Path): boolean {
  const [short = [], long = []] = [words(a), words(b)].toSorted((one, other) => one.length - other.length);
  return short.join("").length >= 4 && !idle.has(short.join("")) && short.every((word) => long.includes(word));
}

const idle = new Set(["index", "main", "init", "type", "util", "mod", "constant", "config"]);
