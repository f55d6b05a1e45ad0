import { printable } from "#base";
import type { Inline, Rich, RichItem } from "#views";
import { h } from "preact";
import { useHere } from "./here.ts";

interface RichProps {
  readonly of: readonly Rich[];
  /** Level of the heading under which it stands: its own go below. */
  readonly under?: number;
}

/** Text that somebody wrote, drawn from its tree: no mark-up of theirs is ever put into the page. */
export const RichText = ({ of, under = 2 }: RichProps) => (
  <div class="rich">
    <Blocks of={of} under={under} />
  </div>
);

const Blocks = ({ of, under = 2 }: RichProps) => (
  <>
    {of.map((block, index) => (
      <Block key={index} of={block} under={under} />
    ))}
  </>
);

function Block({ of, under }: { readonly of: Rich; readonly under: number }) {
  switch (of.as) {
    case "paragraph":
      return (
        <p>
          <Inlines of={of.of} />
        </p>
      );
    case "heading":
      return <Heading level={of.level} under={under} of={of.of} />;
    case "lines":
      return (
        <pre tabIndex={0}>
          <code>{printed(of.text)}</code>
        </pre>
      );
    case "quote":
      return (
        <blockquote>
          <Blocks of={of.of} under={under} />
        </blockquote>
      );
    case "list":
      return of.start === null ? (
        <ul>
          <Items of={of.items} under={under} />
        </ul>
      ) : (
        <ol start={of.start}>
          <Items of={of.items} under={under} />
        </ol>
      );
    case "table":
      return <Grid of={of} />;
    case "rule":
      return <hr />;
  }
}

/** Headings of a record follow the page's own, none skipped: one step below for its H1 and H2, two for the rest. */
const Heading = ({ level, under, of }: { readonly level: number; readonly under: number; readonly of: readonly Inline[] }) =>
  h(`h${Math.min(6, under + (level <= 2 ? 1 : 2))}`, null, <Inlines of={of} />);

const Items = ({ of, under }: { readonly of: readonly RichItem[]; readonly under: number }) => (
  <>
    {of.map((item, index) => (
      <li key={index}>
        {item.done !== null && <span class="note">{item.done ? "done: " : "open: "}</span>}
        <Blocks of={item.of} under={under} />
      </li>
    ))}
  </>
);

const Grid = ({ of }: { readonly of: Extract<Rich, { as: "table" }> }) => (
  <div class="scroll" tabIndex={0} role="region" aria-label="Table, scrolls sideways">
    <table>
      <thead>
        <tr>
          {of.head.map((cell, index) => (
            <th key={index} scope="col">
              <Inlines of={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <Inlines of={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Inlines = ({ of }: { readonly of: readonly Inline[] }) => (
  <>
    {of.map((one, index) => (
      <Piece key={index} of={one} />
    ))}
  </>
);

function Piece({ of }: { readonly of: Inline }) {
  const here = useHere();
  switch (of.as) {
    case "text":
      return <>{printed(of.text)}</>;
    case "code":
      return <code>{printed(of.text)}</code>;
    case "em":
      return (
        <em>
          <Inlines of={of.of} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Inlines of={of.of} />
        </strong>
      );
    case "del":
      return (
        <del>
          <Inlines of={of.of} />
        </del>
      );
    case "link":
      return (
        <a href={here.to(of.to)}>
          <Inlines of={of.of} />
        </a>
      );
    case "away":
      return (
        <a href={of.href} rel="noopener noreferrer">
          <Inlines of={of.of} />
        </a>
      );
    case "picture":
      return <span class="note">[picture: {of.text === "" ? "no words" : printed(of.text)}]</span>;
    case "break":
      return <br />;
  }
}

/** Line breaks and tabs stay; any other control character is shown as what it is. */
const printed = (text: string): string => text.replace(/[^\n\t]+/g, printable);
