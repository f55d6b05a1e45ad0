import type { DecisionStatus } from "../types.ts";

/** A status as a text says it; how far its delivery is, where the word tells. */
export interface SaidStatus {
  readonly status: Exclude<DecisionStatus, "unknown">;
  readonly delivery?: "done" | "in-progress";
}

export const supersededWord =
  "sup\\w{0,3}[sc]{1,2}e{1,2}d(?:e{1,2}d|ed)|replaced|succeeded|obsoleted by|supplanted|sup\\w{0,3}[sc]{1,2}e{1,2}d\\w{0,3} by";

/** Words at whose head a text says no status of its own, or says one in a way that a shorter word would misread. */
export const traps: readonly (readonly [string, SaidStatus | "placeholder"])[] = [
  ["(?:tbd|tba|todo|n/?a|none|unknown|choose|select|insert|enter)", "placeholder"],
  ["no longer", { status: "deprecated" }],
  ["(?:not(?: yet)? (?:been )?(?:ready|decided|agreed|final\\w*|started)|undecided|not yet\\b)", { status: "proposed" }],
  ["(?:not (?:been )?(?:accepted|approved|adopted)|decided (?:against|not)|agreed not|won'?t|will not)", { status: "rejected" }],
  [
    "(?:final (?:draft|comment|review|call)|active(?:ly)? (?:review|discussion|draft|debate)\\w*|(?:accepted|approved) for (?:review|discussion))",
    { status: "proposed" },
  ],
];

/** What each status is called; the first that matches counts. */
export const heads: readonly (readonly [string, SaidStatus])[] = [
  ["to be (?:accepted|approved|decided|reviewed|discussed|agreed|confirmed)", { status: "proposed" }],
  [
    "(?:(?:in|under|for|needs?|needing|awaiting|waiting(?: for| on)?|ready for|requires|seeking|up for|out for|pending|open for|initial) ?(?:\\w+ ){0,2}(?:review|discussion|discuss|approval|acceptance|decision|consideration|debate|comments?|feedback|vote|voting|evaluation|draft|proposal|ratification|agreement))",
    { status: "proposed" },
  ],
  [supersededWord, { status: "superseded" }],
  [
    "implementation (?:in progress|started|under ?way)|being implemented|implementing|partial(?:ly)? implemented",
    { status: "accepted", delivery: "in-progress" },
  ],
  ["implemented|released|shipped", { status: "accepted", delivery: "done" }],
  [
    "accepted|accept|approved|approve|adopted|active|decided|final|finali[sz]ed|agreed|ratified|confirmed|enacted|in (?:effect|force|use)|decision (?:made|taken|accepted|approved)|accpeted|acccepted|acepted|aproved|accepeted|excepted",
    { status: "accepted" },
  ],
  [
    "proposed|propose|proposal|proposing|propsed|draft(?:ed|ing)?|pending|provisional|open|wip|work in progress|work-in-progress|request(?:ed)? for comments?|rfc|in discussion|discussion|discussing|review|reviewing|considering|consider|under investigation|preliminary|suggested|suggestion|in preparation",
    { status: "proposed" },
  ],
  [
    "rejected|reject|declined|withdrawn|abandoned|denied|dismissed|discarded|dropped|cancell?ed|refused|disapproved|turned down",
    { status: "rejected" },
  ],
  [
    "deprecated|depricated|depreciated|obsolete|retired|reverted|outdated|out of date|sunset|invalidated|revoked|rescinded|discontinued|inactive",
    { status: "deprecated" },
  ],
  ["on[- ]hold|stalled|deferred|postponed|paused|parked|suspended|shelved|delayed", { status: "paused" }],
];

/** The same in other languages. What says "not" stands before the word it turns round. */
export const otherHeads: readonly (readonly [string, SaidStatus])[] = [
  ["不採用|不採択|未采纳|未通过|nicht (?:angenommen|akzeptiert)|no aceptad[oa]|não aceit[oa]|non accept[ée]e?", { status: "rejected" }],
  [
    "umgesetzt|implementiert|implementad[oa]|implantad[oa]|implément[ée]e?|mise? en œuvre|implementat[oa]|geïmplementeerd|реализован[оа]?|実装済み?|已实施|已实现|已落地|已實施|구현됨",
    { status: "accepted", delivery: "done" },
  ],
  [
    "akzeptiert|angenommen|beschlossen|genehmigt|freigegeben|verabschiedet|entschieden|aktiv|gültig|aceptad[oa]|aceit[oa]|aceite|aprovad[oa]|aprobad[oa]|adoptad[oa]|adotad[oa]|decidid[oa]|vigente|em vigor|accepté|acceptée|adoptée?|validée?|approuvée?|actée?|en vigueur|accettat[oa]|approvat[oa]|geaccepteerd|goedgekeurd|aangenomen|zaakceptowan[eya]|принят[оа]?|утвержд[её]н[оа]?|одобрен[оа]?|已接受|已采纳|已批准|已通过|已采用|已确认|已生效|采纳|接受|通过|生效|承認済み?|承認|採用済み?|採用|採択|決定済み?|승인됨?|채택됨?|수락됨?",
    { status: "accepted" },
  ],
  [
    "vorgeschlagen|vorschlag|entwurf|in (?:diskussion|prüfung|abstimmung|bearbeitung)|offen|propuest[oa]|borrador|pendiente|en (?:revisión|discusión)|propost[oa]|rascunho|pendente|em (?:discussão|análise|revisão|avaliação)|proposée?|brouillon|en discussion|en attente|à valider|en cours|bozza|voorgesteld|concept|proponowan[eya]|предложен[оа]?|черновик|на рассмотрении|提议中?|提案中?|草案|草稿|待定|待审|待评审|待批准|待决策|讨论中|评审中|検討中|議論中|レビュー中|記述中|ドラフト|下書き|제안됨?|초안|검토 ?중",
    { status: "proposed" },
  ],
  [
    "abgelehnt|verworfen|zurückgezogen|rechazad[oa]|descartad[oa]|rejeitad[oa]|recusad[oa]|rejetée?|refusée?|abandonnée?|respint[oa]|afgewezen|odrzucon[eya]|отклон[её]н[оа]?|已拒绝|拒绝|已否决|否决|却下済み?|却下|거부됨?|반려",
    { status: "rejected" },
  ],
  [
    "veraltet|überholt|außer kraft|obsolet[oa]?|obsolète|caduque?|verouderd|deprecad[oa]|depreciad[oa]|descontinuad[oa]|en desuso|dépréciée?|przestarzał[eya]|устарел[оа]?|已弃用|已废弃|已作废|已过时|弃用|废弃|非推奨|廃止済み?|廃止|폐기됨?",
    { status: "deprecated" },
  ],
  [
    "ersetzt|abgelöst|reemplazad[oa]|sustituid[oa]|substitu[íi]d[oa]|remplacée?|sostituit[oa]|vervangen|zastąpion[eya]|замен[её]н[оа]?|已取代|已被取代|已替代|已被替代|置き換え済み?|置換済み?|대체됨?",
    { status: "superseded" },
  ],
  ["zurückgestellt|pausiert|aplazad[oa]|en pausa|adiad[oa]|suspendid[oa]|suspendue?|reportée?|保留|暂缓|搁置|보류", { status: "paused" }],
];
