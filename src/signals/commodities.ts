/** Something that can be had ready-made: what it is called, the folders that hold one's own, and the words by which records speak of it. */
export interface Commodity {
  readonly name: string;
  /** Matches the whole name of a folder. */
  readonly folder: RegExp;
  /** Matches within a record's title or options. */
  readonly words: RegExp;
}

/**
 * What most teams can buy or take from a library. Only what is rarely a product's own business; a folder named
 * "cache" or "search" says too little and is not in it.
 */
export const commodities: readonly Commodity[] = [
  {
    name: "signing in",
    folder: /^(oauth2?|oidc|saml|sso|login|authentication|auth[-_]?(server|service|provider))$/i,
    words: /\b(auth\w*|sso|saml|oidc|oauth2?|login|sign[- ]?in|identity)\b/i,
  },
  {
    name: "feature flags",
    folder: /^(feature[-_]?(flags?|toggles?|switches)|flags[-_]?service)$/i,
    words: /\b(feature[- ]?(flags?|toggles?))\b/i,
  },
  {
    name: "background jobs",
    folder: /^(job[-_]?(queues?|runners?|schedulers?)|task[-_]?(queues?|schedulers?)|background[-_]?jobs|cron[-_]?(jobs|scheduler))$/i,
    words: /\b(jobs?|queues?|schedul\w+|cron)\b/i,
  },
  { name: "mail", folder: /^(mailers?|email[-_]?(service|sender|templates?)|newsletters?)$/i, words: /\b(e-?mails?|mailers?)\b/i },
  {
    name: "invoices and payments",
    folder: /^(billing|invoicing|invoices|payment[-_]?(gateway|service|provider)s?)$/i,
    words: /\b(billing|invoic\w+|payments?)\b/i,
  },
  { name: "PDF", folder: /^(pdfs?|pdf[-_]?(generat\w+|render\w+|export|service))$/i, words: /\bpdf\b/i },
  {
    name: "metrics and traces",
    folder: /^(telemetry|tracing|metrics[-_]?(service|collector|server))$/i,
    words: /\b(telemetry|tracing|metrics|observability)\b/i,
  },
  {
    name: "a workflow engine",
    folder: /^(workflow[-_]?engines?|bpmn?|state[-_]?machines?|rules?[-_]?engines?)$/i,
    words: /\b(workflows?|bpmn?|state machines?|rules? engines?)\b/i,
  },
  { name: "rate limits", folder: /^(rate[-_]?limit(er|ers|ing)?|throttling)$/i, words: /\b(rate[- ]?limit\w*|throttl\w+)\b/i },
  { name: "an object mapper", folder: /^(orm|query[-_]?builders?)$/i, words: /\b(orm|query builders?|object[- ]relational)\b/i },
  { name: "content management", folder: /^(cms|content[-_]?management)$/i, words: /\b(cms|content management)\b/i },
  { name: "experiments", folder: /^(ab[-_]?test(s|ing)?|split[-_]?test(s|ing)?)$/i, words: /\b(a\/?b[- ]?test\w*|experiments?)\b/i },
  { name: "notifications", folder: /^(notification[-_]?(service|center|engine)|push[-_]?notifications?)$/i, words: /\bnotifications?\b/i },
  { name: "charts", folder: /^(charting|chart[-_]?(engine|library|lib))$/i, words: /\bchart\w*\b/i },
  { name: "rich text editing", folder: /^(rich[-_]?text([-_]?editor)?|wysiwyg)$/i, words: /\b(rich[- ]?text|wysiwyg|editors?)\b/i },
];
