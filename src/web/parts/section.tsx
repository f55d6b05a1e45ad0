import type { ComponentChildren } from "preact";
import { Coded } from "./coded.tsx";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A part of a page: its heading in serif, a note at the right, one line in ink beneath. */
export const Section = ({ id, title, note, class: name, children }: SectionProps) => (
  <section class={name === undefined ? "sec" : `sec ${name}`} aria-labelledby={id}>
    <h2 id={id}>
      <Coded text={title} /> {note !== undefined && note !== "" && <span class="note">{note}</span>}
    </h2>
    {children}
  </section>
);
