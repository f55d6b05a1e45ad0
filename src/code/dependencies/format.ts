import type { Path } from "#base";
import type { Json } from "../manifests/json.ts";
import type { Standing } from "./types.ts";

/** Readers of formats that come with packages of their own; loaded when the first manifest is read. */
export interface Parsers {
  readonly toml: (text: string) => Json;
  readonly yaml: (text: string) => Json;
  readonly xml: (text: string) => XmlNode;
}

/** An element of an XML text: no entities are replaced, no document type is read. */
export interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly attribute: (name: string) => string;
  readonly children: readonly XmlNode[];
  /** Child elements of that name. */
  readonly all: (name: string) => readonly XmlNode[];
  /** Text of the first child of that name; empty when there is none. */
  readonly of: (name: string) => string;
}

/** An entry as a format finds it. `line` is left out where `find` can tell it by the words given. */
export interface Found {
  readonly id: string;
  readonly version?: string | undefined;
  readonly standing?: Standing;
  /** 1-based. */
  readonly line?: number;
  /** Words that stand on its line; the line is the next that holds them. */
  readonly near?: string;
}

/**
 * One entry of the catalogue `code/formats`: a sort of manifest or lock file. What it finds rests on the text alone, so
 * that it can be kept by (format, version, blob).
 */
export interface Format {
  readonly id: string;
  /** Raised whenever the same text would be read otherwise. */
  readonly version: number;
  /** What is read, and what is not. */
  readonly definition: string;
  /** Set for lock files, which are no place where anybody asks for something: the sort of package they resolve ("pkg:npm"). */
  readonly lock?: string;
  /** Endings (see `endingOf`) of the paths it may apply to: no other is asked about. Left out where any may do. */
  readonly ends?: readonly string[];
  readonly applies: (path: Path) => boolean;
  /** May throw `SyntaxError` for a text that is not of its form. */
  readonly read: (text: string, parsers: Parsers) => Iterable<Found>;
}

/** What stands after the last dot of a file's name, in lower case; the whole name where it has none. */
export const endingOf = (path: Path): string => path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("/")) + 1).toLowerCase();
