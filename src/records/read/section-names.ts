/**
 * What the sections that most templates have are called, in the languages logs were found in. Parts of patterns: each
 * matches a whole name.
 */
export const sectionWords = {
  context:
    "context|background|kontext|hintergrund|ausgangslage|contexto|contexte|contesto|problemstellung|fragestellung|コンテキスト|背景|文脈|背景与问题|问题背景|контекст|배경|맥락",
  decision:
    "decisions?|decision outcome|entscheidung|entscheidungsergebnis|ergebnis|decisión|decisión tomada|decisão|décision|decisione|besluit|beslissing|decyzja|решение|決定(?:事項|内容)?|决策|决定|決策|결정|resultado de la decisión|resultado da decisão|résultat de la décision",
  consequences:
    "consequences?|implications|konsequenzen|auswirkungen|folgen|consecuencias|consequências|conséquences|conseguenze|gevolgen|последствия|結果|影響|影响|后果|結論|결과",
  options:
    "(?:betrachtete |erwogene |geprüfte |bewertete )?(?:alternativen|optionen)|opciones(?: (?:consideradas|evaluadas|analizadas))?:?|alternativas(?: (?:consideradas|evaluadas|avaliadas|analisadas|analizadas|descartadas|rechazadas|rejeitadas))?|opções(?: (?:consideradas|avaliadas))?|(?:options|alternatives|solutions) (?:envisagées|considérées|étudiées|possibles)|opzioni considerate|alternative considerate|overwogen (?:opties|alternatieven)|рассмотренные варианты|альтернативы|(?:検討した|比較した)?(?:選択肢|代替案|案)|検討した代替案|备选(?:方案|项)|候选方案|替代方案|考虑(?:的|过的)(?:选项|方案)|可选方案|방안|대안|고려한 대안",
  status: "status|statut|estado|situação|stato|stan|статус|ステータス|状態|状态|狀態|상태",
  date: "date|datum|fecha|data|дата|日付|日期|日時|决策日期|決定日|날짜",
} as const;

/** What a section is called that lists the changes of a record with their days. */
export const changeLogName = /^(?:change ?log|change history|revision history|history|document history|decision history)\s*:?$/i;

/** A name without what a bilingual heading says in brackets: "決定事項 (Decision)". */
export const ownWords = (name: string): string => name.replace(/\s*[(（][^)）]*[)）]\s*$/u, "").trim();

/** Whether a section holds nothing but labels, by its name. */
export const isAboutItself = (name: string): boolean =>
  /^(?:(?:adr |rfc |decision |document |record )?(?:meta ?data|meta|info(?:rmation)?|details|properties|header|preamble|attributes))\s*:?$/i.test(
    name,
  );
