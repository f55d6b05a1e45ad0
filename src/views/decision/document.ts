import { printable } from "#base";
import { emptyBlocks, findingBlock, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import { ownWords, plain } from "./own-words.ts";
import type { Decision } from "./schema.ts";

export function decisionDocument(model: Decision): Document {
  const { record } = model;
  if (record === null)
    return {
      blocks: [
        titleBlock(model.sheet),
        ...emptyBlocks(model.empty),
        ...section("Perhaps", undefined, list(model.near.map(({ name }) => name))),
      ],
    };
  return {
    blocks: [
      { kind: "title", text: `${record.reference}  ${record.title}`, facts: [model.sheet.repository, model.sheet.at.short].join("  ") },
      { kind: "paragraph", text: model.answer },
      ...factLines(model),
      ...sevenBlocks(model),
      ...openBlocks(model),
      ...model.says.flatMap(({ title, text }) => section(printable(title), undefined, ownWords(text))),
      ...claimBlocks(model),
      ...happenedBlocks(model),
      ...optionBlocks(model),
      ...governsBlocks(model),
      ...section(
        "Linked with",
        undefined,
        list(model.links.rows.map(({ verb, name, state }) => `${verb} ${name}${state === null ? "" : ` (${state.word.toLowerCase()})`}`)),
      ),
      ...pathBlocks(model),
      ...section("What is said about it", undefined, model.findings.map(findingBlock)),
      ...section("Problems", undefined, list(model.problems.map(({ text }) => text))),
      ...(model.challenge === null ? [] : section("To challenge it", undefined, [{ kind: "paragraph", text: model.challenge.text }])),
      ...section(
        "What to run",
        undefined,
        model.moves.map(({ command, label }) => ({ kind: "command", text: command, does: label.replace("…", "") })),
      ),
      ...footBlocks(model.sheet),
    ],
  };
}

const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

const factLines = ({ facts, record }: Decision): readonly Block[] =>
  facts.map(({ label, text, guessed }) => ({
    kind: "labelled",
    label: label.toUpperCase(),
    lines: [
      `${text}${guessed ? " (not stated)" : ""}${label === "File" && record?.uncommitted === true ? ", not committed as it stands" : ""}`,
    ],
  }));

function openBlocks({ open }: Decision): readonly Block[] {
  if (open === null) return [];
  const rows = open.affected.rows.map(
    ({ kind, name, text }) => `${kind === "area" || kind === "coupled area" || kind === "importing area" ? `\`${name}\`` : name} ${text}`,
  );
  return [
    ...section("Who is affected", undefined, [
      ...list(rows),
      ...emptyBlocks(open.affected.empty),
      ...open.affected.notes.map((text) => ({ kind: "note" as const, text })),
    ]),
    { kind: "labelled", label: "KNOWS IT", lines: [open.knowledge.text] },
    ...section("What waits for whom", undefined, list([...open.waits.map(({ text }) => text), open.byThen])),
  ];
}

const sevenBlocks = ({ seven, open }: Decision): readonly Block[] =>
  open === null && !seven.rows.some(({ stated }) => stated) ? [] : [{ kind: "labelled", label: "COMPLETE", lines: [seven.text] }];

export function claimBlocks({ claims }: Decision): readonly Block[] {
  const rows = claims.rows.map(({ label, text, before, now, state, why }) => [
    `${label}: ${text}`,
    before?.text ?? "",
    now.text,
    why === "" ? state.word : `${state.word}: ${why}`,
  ]);
  const table: readonly Block[] =
    rows.length === 0
      ? []
      : [
          {
            kind: "table",
            columns: [
              { label: "what it rests on, and promised", align: "start" },
              { label: "then", align: "end" },
              { label: "now", align: "end" },
              { label: "so it", align: "start" },
            ],
            rows,
          },
        ];
  const asked: readonly Block[] =
    claims.asked === null
      ? []
      : [{ kind: "note", text: `Asked, not asserted: “${printable(claims.asked)}” would reopen it. Nothing in the repository can tell.` }];
  return section("Premises and expectations", undefined, [...table, ...asked]);
}

export function happenedBlocks({ happened, open }: Decision): readonly Block[] {
  if (open !== null || happened.empty !== null) return [];
  const rows = happened.rows.map(
    ({ label, before, now }) => `${label}: ${before === null || before === now ? now : `${before} then, ${now} now`}`,
  );
  const hot = happened.hotspots.map(({ name, text }) => `hotspot \`${name}\`, ${text}`);
  return section("Since it was decided", happened.since, list([...rows, ...hot]));
}

function optionBlocks({ options }: Decision): readonly Block[] {
  if (options.rows.length === 0) return [];
  if (options.criteria.length === 0 || options.criteria.length > 3)
    return section(
      "What was compared",
      options.note,
      options.rows.flatMap((row): readonly Block[] => [
        {
          kind: "labelled",
          label: (row.state?.word ?? "Option").toUpperCase(),
          lines: [plain(row.name), ...criteriaLines(options.criteria, row.cells), ...(row.because === "" ? [] : [plain(row.because)])],
        },
      ]),
    );
  return section("What was compared", options.note, [
    {
      kind: "table",
      columns: [
        { label: "option", align: "start" },
        ...options.criteria.map((label) => ({ label: plain(label), align: "start" as const })),
      ],
      rows: options.rows.map((row) => [
        `${plain(row.name)}${row.state === null ? "" : ` (${row.state.word.toLowerCase()})`}`,
        ...options.criteria.map((_, at) => plain(row.cells[at] ?? "")),
      ]),
    },
  ]);
}

const criteriaLines = (criteria: readonly string[], cells: readonly string[]): readonly string[] =>
  criteria.flatMap((name, at) => ((cells[at] ?? "") === "" ? [] : [`${plain(name)}: ${plain(cells[at] ?? "")}`]));

export function governsBlocks({ governs }: Decision): readonly Block[] {
  const rows = governs.rows.map(({ glob, files, changes, stated }) => [
    `\`${printable(glob)}\``,
    String(files),
    changes === null ? "not read" : String(changes),
    stated,
  ]);
  const table: readonly Block[] =
    rows.length === 0
      ? []
      : [
          {
            kind: "table",
            columns: [
              { label: "path", align: "start", mono: true },
              { label: "files", align: "end" },
              { label: "changes a year", align: "end" },
              { label: "stated", align: "start" },
            ],
            rows,
          },
        ];
  return section("Governs", governs.note, [
    ...table,
    ...emptyBlocks(governs.empty),
    ...governs.notes.map((text) => ({ kind: "note" as const, text })),
  ]);
}

const pathBlocks = ({ path }: Decision): readonly Block[] =>
  section("Path", path.note, list(path.events.map(({ day, text, commit }) => `${day}  ${text}${commit === null ? "" : ` \`${commit}\``}`)));
