import { nameOf, parseDay, type Path, remembered, type Seconds } from "#base";

/** What the name of a record's file says. */
export interface FileName {
  /** Without extension; its folder's where the file is a README or index of its own folder. */
  readonly stem: string;
  /** "adr-", "oep-", "". */
  readonly prefix: string;
  /** Digits as written. */
  readonly digits: string | undefined;
  readonly day: Seconds | undefined;
  /** The day as written. */
  readonly dayText: string;
  /** What parts number or day from the words: "-". */
  readonly sign: string;
  readonly slug: string;
  readonly extension: string;
  /** Whether the record is a folder with a README. */
  readonly folder: boolean;
}

/** Files that hold text a record can be written in. */
export const isText = (path: Path): boolean => /\.(?:md|markdown|mdx|mdown|rst|adoc|asciidoc|asc)$/i.test(path);

const extension = /(?:\.html|\.en|\.de)?\.[A-Za-z]+$/;
const plainName = /^(?:readme|index|adr|decision|record)$/i;

/** The name that tells what a record is. */
export function stemOf(path: Path): { readonly stem: string; readonly folder: boolean; readonly extension: string } {
  const name = nameOf(path);
  const ending = extension.exec(name)?.[0] ?? "";
  const stem = ending === "" ? name : name.slice(0, -ending.length);
  const above = nameOf(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  if (plainName.test(stem) && above !== "" && isNumberedName(above)) return { stem: above, folder: true, extension: ending };
  return { stem, folder: false, extension: ending };
}

/** A day, perhaps with the time; a number may follow it. */
const dated = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?:T?\d{4}(?:\d{2})?)?(?=$|[-_. T])/;
const afterDay = /^([-_. ])(0\d{2,3})(?=$|[-_. ])/;
/** Series of proposals are called by a few letters: KIP, CIP, NEP. */
const series = "(?!step|keep|deep|prep|ship|chip|clip|trip|skip|tip|zip|rip|tep)[a-z]{1,3}[ei]p";
/** A prefix that says what is numbered, or letters in capitals, or a number with leading zeros behind any word. */
const known =
  "adrs?|adl|ad|rfc|rec|madr|decision|dr|tdr|tad|ep|ddr|edr|sdr|pdr|record|proposal|design|arch|add|d|klip|otep|tep|zip|rip|req|ux|sec";
const numbered = new RegExp(
  `^((?:(?:${known}|${series})[-_ .]?|[A-Z]{2,10}[-_ ]?|[A-Za-z]{1,12}[-_ ](?=0)|(?:[a-z]{2,12}-){1,2}(?:adr|decision|rfc)[-_ ]?)?)(\\d{1,6})(?=$|[-_. :~,()])`,
  "i",
);
const capitals = new RegExp(`^((?:(?:${known}|${series})[-_ .]?|[A-Z]{2,10}[-_ ]?|[A-Za-z]{1,12}[-_ ](?=0))?)(\\d{1,6})(?=$|[-_. :~,()])`);

const ownPrefix = new RegExp(`^(?:${known}|${series})[-_ .]?$`, "i");

/** Whether its name begins with letters that stand for records or proposals: "ADR-12", "kip-3". */
export function isOfSeries(path: Path): boolean {
  const { prefix, digits } = fileNameOf(path);
  return digits !== undefined && prefix !== "" && ownPrefix.test(prefix);
}

const isNumberedName = (name: string): boolean => dated.test(name) || numberIn(name) !== undefined;

function numberIn(stem: string): { readonly prefix: string; readonly digits: string } | undefined {
  const [, prefix = "", digits] = numbered.exec(stem) ?? [];
  if (digits === undefined) return undefined;
  // Letters of an ordinary word before a number without zeros are part of the words: "http-2", "es-6".
  const plain =
    prefix === "" || ownPrefix.test(prefix) || /(?:adr|decision|rfc)[-_ ]?$/i.test(prefix) || digits.startsWith("0") || capitals.test(stem);
  return plain ? { prefix, digits } : undefined;
}

const mostNames = 20_000;

/** What the name of a file says; asked many times of the same one. */
export const fileNameOf: (path: Path) => FileName = remembered(mostNames, readName);

function readName(path: Path): FileName {
  const { stem, folder, extension: ending } = stemOf(path);
  const [dayText = "", year, , month, day] = dated.exec(stem) ?? [];
  const time = year === undefined ? undefined : parseDay(`${year}-${month}-${day}`);
  if (time !== undefined) {
    const [both = "", , digits] = afterDay.exec(stem.slice(dayText.length)) ?? [];
    const after = wordsAfter(stem, dayText.length + both.length);
    return { stem, folder, extension: ending, prefix: "", digits, day: time, dayText, ...after };
  }
  const number = numberIn(stem);
  const head = number === undefined ? 0 : number.prefix.length + number.digits.length;
  return {
    stem,
    folder,
    extension: ending,
    prefix: number?.prefix ?? "",
    digits: number?.digits,
    day: undefined,
    dayText: "",
    ...wordsAfter(stem, head),
  };
}

function wordsAfter(stem: string, head: number): { readonly sign: string; readonly slug: string } {
  const sign = head === 0 ? "" : (/^[-_. :~,]+/.exec(stem.slice(head))?.[0] ?? "");
  return { sign, slug: stem.slice(head + sign.length) };
}

/** The day that stands in a file's name. */
export const nameDay = (path: Path): Seconds | undefined => fileNameOf(path).day;

/** Pages that a log has besides its records. */
const ownPage =
  /^(?:readme|index|_index|glossary|toc|contents|contributing|changelog|license|summary|sidebar|overview|about|log|索引|目录|目錄|一覧|adr-?log|decision-?log|adrs?|decisions|_.*)$/i;

const indexPage = /^(?:index|toc|contents|overview|索引|目录|目錄|一覧|índice|indice|übersicht|sommaire)$/iu;
const ownPageBecause = "it is the log's own page, not a record";

/** A template's name holds no other words than these. */
const template =
  /^(?:0+|n+|x+|_+|(?:adr|madr|nygard|decision|decisions|record|records|short|full|example|the|a|architecture|architectural|rfc|oep|blank|new|default|base|simple|standard|general|bare|minimal|long|use|this|as|for|en|based|proposal|design|doc|document|markdown|md|any|[a-z]{1,3}[ei]p)[-_ .]+)*(?:templates?|tmpl|vorlage|boilerplate|plantilla|模板|テンプレート|шаблон|템플릿)(?:[-_ .](?:adr|madr|nygard|decision|record|records|short|full|minimal|bare|long|general|example|simple|[a-z]{2,3}|v?\d+|annotated|for[-_ ].*))*$/i;

/** Why a text of a log is no record, by its name; `undefined` when it may be one. */
export function noRecordBecause(path: Path): string | undefined {
  const { stem, slug, digits, folder } = fileNameOf(path);
  const nought = digits !== undefined && Number(digits) === 0;
  if (template.test(stem) || template.test(slug) || (nought && /template$/i.test(slug))) return "it is a template";
  if (nought && indexPage.test(slug)) return ownPageBecause;
  if (/^(?:n{3,}|x{3,}|yyyy)[-_ ]/i.test(stem)) return "it is a template";
  if (folder || (digits !== undefined && slug !== "")) return undefined;
  return ownPage.test(stem) ? ownPageBecause : undefined;
}
