import type { Decision } from "#views";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { useHere } from "../parts/here.ts";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";
import { LinkOr } from "../records/link-or.tsx";

/** Other records it is linked with, both ways round. */
export const Linked = ({ of }: { readonly of: Decision["links"] }) => (
  <Section id="links" title="Linked with" note={of.rows.length === 0 ? "" : String(of.rows.length)}>
    {of.empty !== null && <Empty of={of.empty} />}
    <ul class="pairs">
      {of.rows.map((row) => (
        <li key={row.verb + row.name}>
          <span class="note">{row.verb}</span>{" "}
          <LinkOr to={row.link}>
            <Coded text={row.name} />
          </LinkOr>{" "}
          {row.state !== null && (
            <State name={row.state.mark} soft>
              {row.state.word}
            </State>
          )}{" "}
          {row.stated !== "" && <span class="note">{row.stated}</span>}
        </li>
      ))}
    </ul>
  </Section>
);

/** What of the file could not be read as it was meant. */
export const Problems = ({ of }: { readonly of: Decision["problems"] }) =>
  of.length === 0 ? null : (
    <Section id="problems" title="Problems in the file" note={String(of.length)}>
      <ul class="facts-list">
        {of.map((one) => (
          <li key={one.text}>
            <Coded text={one.text} />
          </li>
        ))}
      </ul>
    </Section>
  );

/** What may have been meant. */
export function Near({ of }: { readonly of: Decision["near"] }) {
  const here = useHere();
  return (
    <ul class="pairs">
      {of.map((one) => (
        <li key={one.link.id}>
          <a href={here.to(one.link)}>
            <Coded text={one.name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
