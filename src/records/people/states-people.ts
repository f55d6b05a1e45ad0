/** Labels and headings under which records state who took part, in whatever role. */
const roles = [
  /^(?:deciders?|decision[- ]?makers?|decided by|decision (?:made|taken) by|decision[- ]?owners?|owners?|owned by)$/,
  /^(?:authors?|author\(s\)|written by|drafted by|created by|proposed by|proposers?|submitted by|submitters?|raised by|editors?|editors? in chief)$/,
  /^(?:consulted|informed|consulted and informed|stakeholders?|participants?|attendees?|contributors?|people(?: involved)?|involved|team members?)$/,
  /^(?:approvers?|approved[- ]by|accepted[- ]by|reviewers?|reviewed[- ]by|agreed[- ]by|rejected[- ]by|sign(?:ed)?[- ]?offs?(?:[- ]by)?|endorsed by|endorsers?)$/,
  /^(?:champions?|shepherds?|sponsors?|drivers?|dri|responsible(?: persons?)?|accountable|assignees?|assigned to|(?:points? of )?contacts?|leads?|tech(?:nical)? leads?)$/,
  /^(?:co[- ]authored[- ]by|acked[- ]by|tested[- ]by|reported[- ]by|suggested[- ]by|cc|bdfl(?:[- ]delegate)?)$/,
  /^(?:entscheider(?:innen)?|autor(?:en|es|i)?|verantwortlich(?:er?)?|beslissers?|décideurs?|décisionnaires?|auteurs?|decisores|decididores|encargad[oa]s|responsable|responsável)$/,
  /^(?:決定者|意思決定者|作成者|著者|担当者|决策者|决策人|作者|负责人|負責人|결정자|작성자)$/,
];

/** Whether what stands under this label, heading or key is people: who decided, wrote, was asked or was told. */
export function statesPeople(label: string): boolean {
  const plain = label
    .replace(/[*_`:：#]+/g, " ")
    .replace(/^\s*\d[\d.]*\s+/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  return plain.length <= 40 && roles.some((role) => role.test(plain) || role.test(plain.replaceAll("-", " ")));
}
