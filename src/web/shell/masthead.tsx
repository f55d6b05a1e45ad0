import { printable } from "#base";
import type { Sheet } from "#views";
import type { ComponentChildren } from "preact";
import type { Here } from "../parts/here.ts";
import { navigation, type NavEntry } from "./nav.ts";

interface MastheadProps {
  readonly here: Here;
  readonly sheet: Sheet | undefined;
  readonly search: ComponentChildren;
  readonly neatline: ComponentChildren;
}

export const Masthead = ({ here, sheet, search, neatline }: MastheadProps) => (
  <header class="mast">
    <a class="brand" href={here.to({ kind: "now", id: "" })}>
      <svg aria-hidden="true">
        <use href="#mark" />
      </svg>
      Fairlead
    </a>
    <p class="chart">{sheet !== undefined && <Chart sheet={sheet} />}</p>
    {search}
    <nav aria-label="Screens">
      <ul>
        {navigation.map((entry) => (
          <Entry key={entry.kind} entry={entry} here={here} />
        ))}
      </ul>
    </nav>
    {neatline}
  </header>
);

const Chart = ({ sheet }: { readonly sheet: Sheet }) => (
  <>
    <strong>{printable(sheet.repository)}</strong>
    <span>
      at <code>{sheet.at.short}</code>
      <span class="opt">, {sheet.at.day}</span>
    </span>
    <span class="opt">{sheet.facts.join(" · ")}</span>
  </>
);

const Entry = ({ entry, here }: { readonly entry: NavEntry; readonly here: Here }) => (
  <li>
    <a href={here.to({ kind: entry.kind, id: "" })} aria-current={entry.kind === here.link.kind ? "page" : undefined}>
      {entry.word} <kbd aria-hidden="true">g {entry.key}</kbd>
    </a>
  </li>
);
