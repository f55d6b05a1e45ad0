import type { Why } from "#views";
import { Coded, PathText } from "./coded.tsx";
import { Empty } from "./empty.tsx";
import { useHere } from "./here.ts";
import { Section } from "./section.tsx";

interface NeighboursProps {
  readonly id: string;
  readonly title: string;
  readonly of: Why["imports"];
}

/** Files or areas that stand next to this one, each with a word about it. */
export function Neighbours({ id, title, of }: NeighboursProps) {
  const here = useHere();
  return (
    <Section id={id} title={title}>
      {of.empty !== null && <Empty of={of.empty} />}
      <ul class="pairs">
        {of.rows.map((row) => (
          <li key={row.link.kind + row.link.id}>
            <a href={here.to(row.link)}>
              <PathText path={row.name} />
            </a>{" "}
            <span class="note">
              <Coded text={row.text} />
            </span>
          </li>
        ))}
      </ul>
      {of.more !== null && (
        <p class="more note">
          <Coded text={of.more} />
        </p>
      )}
      {of.unseen !== null && <p class="note">{of.unseen}</p>}
    </Section>
  );
}
