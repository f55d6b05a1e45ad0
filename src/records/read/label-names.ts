import { remembered } from "#base";
import type { LinkVerb } from "../types.ts";

/** What a label or a key of the front matter speaks of. */
export type Meaning = "status" | "date" | "deciders" | "owner" | "governs" | "number" | "title" | LinkVerb;

export interface Named {
  readonly meaning: Meaning;
  /** Among labels of one meaning the lowest speaks: a plain date before the day of the last change. */
  readonly rank: number;
}

const names: readonly (readonly [Meaning, number, RegExp])[] = [
  [
    "status",
    0,
    /^(?:(?:adr|rfc|decision|current|proposal|document|oep|record|madr) )?(?:status|state)(?: of (?:the |this )?(?:decision|adr|record|document))?$|^(?:statut|estado|situação|stato|stan|статус|状态|ステータス|状態|狀態|상태)$/,
  ],
  ["status", 1, /^stage$/],
  [
    "date",
    0,
    /^(?:decision )?date(?: of (?:the )?decision| decided)?$|^decided(?: on)?$|^(?:datum|fecha|data|日期|日付|日時|決定日|决策日期|дата|날짜)$/,
  ],
  ["date", 1, /^(?:date )?(?:accepted|approved|adopted|agreed)(?: on| date)?$|^(?:approval|acceptance) date$/],
  [
    "date",
    2,
    /^(?:date )?(?:last )?(?:updated?|modified|changed|revised|edited)(?: on| date| at)?$|^last (?:update|change|modification|revision)$|^effective date$|^date (?:last )?(?:updated|modified)$/,
  ],
  [
    "date",
    3,
    /^(?:date )?(?:created?|proposed|drafted|raised|opened|started|written|submitted|published)(?: on| date| at)?$|^(?:creation|start|proposal|publish|publication|submission) date$|^date (?:created|proposed)$|^on$/,
  ],
  [
    "deciders",
    0,
    /^(?:deciders?|decision[- ]?makers?|decided by|decision (?:made|taken) by|entscheider|beslissers?|décideurs?|décisionnaires?|decisores|decididores|encargad[oa]s|決定者|意思決定者|决策者|决策人|결정자)$/,
  ],
  [
    "owner",
    0,
    /^(?:decision[- ]?owner|owners?|owned by|owner\(s\)|responsible(?: person)?|accountable|driver|dri|verantwortlich(?:er)?|responsable|responsável|負責人|负责人|担当者)$/,
  ],
  ["governs", 0, /^(?:applies[- ]?to|affects|affected (?:files|paths|code)|files|paths|globs|governs|code paths)$/],
  ["number", 0, /^(?:adr|id|number|adr[- ]?(?:id|number|no)|decision[- ]?(?:id|number)|no)$/],
  ["title", 0, /^(?:title|name|feature(?: name)?|titel|titre|título|titolo|标题|タイトル)$/],
  ["superseded by", 0, /^(?:(?:is )?(?:superseded|superceded|superseeded|replaced|obsoleted)[- ]?by|ersetzt durch|remplacé par)$/],
  ["supersedes", 0, /^(?:supersedes|supercedes|superseeds|superseding|replaces|replacing|obsoletes|ersetzt|remplace)(?: adrs?)?$/],
  ["amended by", 0, /^(?:amended|updated|modified|revised|corrected|changed)[- ]by(?: adrs?)?$/],
  ["amends", 0, /^(?:amends?|updates|modifies|revises|corrects)(?: adrs?)?$/],
  ["clarified by", 0, /^clarified[- ]by$/],
  ["clarifies", 0, /^clarif(?:y|ies)$/],
  ["extended by", 0, /^(?:extended|refined)[- ]by$/],
  ["extends", 0, /^(?:extends?|refines?|builds[- ]on)$/],
  ["required by", 0, /^(?:required[- ]by|dependents?|enables)$/],
  ["depends on", 0, /^(?:depends?[- ]on|requires?|dependencies|based[- ]on|depends)$/],
  [
    "relates to",
    0,
    /^(?:relates?(?:[- ]to)?|related(?:[- ](?:to|adrs?|decisions?|records?|rfcs?))?|see(?:[- ]also)?|linked(?: adrs?)?|links|connected)$/,
  ],
];

/** The same few labels stand in every record of a log. */
const mostKnown = 5000;
const known = remembered(mostKnown, lookUp);

/** What a label means; `undefined` for one that is not asked after. */
export const meaningOf = (label: string): Named | undefined => (label.length > 60 || label === "" ? undefined : known(label));

function lookUp(label: string): Named | undefined {
  const plain = label
    .replace(/[*_`:]+/g, " ")
    .replace(/[^\p{L}\p{N} ()-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  if (plain === "" || plain.length > 40) return undefined;
  const dashed = plain.replace(/-/g, " ");
  const found = names.find(([, , pattern]) => pattern.test(plain) || pattern.test(dashed));
  return found === undefined ? undefined : { meaning: found[0], rank: found[1] };
}
