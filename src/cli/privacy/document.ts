import { counted, showCount } from "#base";
import type { Document } from "#views";
import type { Walk } from "./walk.ts";

const shown = 20;

/** The walk in words. */
export const walkDocument = (walk: Walk): Document => ({
  blocks: [
    { kind: "paragraph", text: verdict(walk) },
    {
      kind: "table",
      columns: [{ label: "looked at", align: "start" }, { label: "how many", align: "end" }, { label: "bytes", align: "end" }],
      rows: walk.looked.map(({ what, outputs, bytes }) => [what, showCount(outputs), showCount(bytes)]),
    },
    ...(walk.leaks.length === 0 ? [] : [{ kind: "list", items: walk.leaks.slice(0, shown).map(({ where, what, rule }) => `${where} ${what} (rule ${rule})`) } as const]),
    { kind: "note", text: `${counted(walk.names, "name and mail", "names and mails")} of this history were looked for${leftOut(walk)}. On the terminal a name may stand as one who can help, with no figure beside it; anywhere else none may, and no figure may be bound to one.` },
  ],
});

const verdict = ({ leaks }: Walk): string =>
  leaks.length === 0 ? "No figure is bound to a person, and no name is stored or passed on." : `${counted(leaks.length, "place")} must be mended.`;

const leftOut = ({ left }: Walk): string => (left === 0 ? "" : `; ${showCount(left)} that are also words of its paths were left out`);
