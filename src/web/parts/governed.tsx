import type { Why } from "#views";
import { Coded } from "./coded.tsx";
import { Empty } from "./empty.tsx";
import { useHere } from "./here.ts";
import { Section } from "./section.tsx";
import { State } from "./state.tsx";

type Governed = Why["governed"];
type Row = Governed["rows"][number];

/** Records that govern this, what is only inferred set in italic, and what they considered and did not take. */
export const GovernedBy = ({ of }: { readonly of: Governed }) => (
  <>
    <Section id="governed" title="Governed by" note={of.note}>
      {of.empty !== null && <Empty of={of.empty} />}
      <ul class="pairs">
        {of.rows.map((row) => (
          <li key={row.link.id}>
            <Record row={row} />
          </li>
        ))}
      </ul>
      {of.more !== null && <p class="more note">{of.more}</p>}
    </Section>
    <Rejected of={of} />
  </>
);

function Record({ row }: { readonly row: Row }) {
  const here = useHere();
  const globs = row.globs.map((glob) => `\`${glob}\``).join(", ");
  const reach = row.reach === null ? "" : `, ${row.reach}`;
  return (
    <>
      <a href={here.to(row.link)}>
        <Coded text={`${row.reference} ${row.title}`} />
      </a>{" "}
      {row.state !== null && <State name={row.state.mark}>{row.state.word}</State>}{" "}
      <span class="note">
        {row.stated ? (
          <Coded text={`${globs}${reach}`} />
        ) : (
          <em>
            <Coded text={`inferred: ${globs}${reach} (${row.because.join("; ")})`} />
          </em>
        )}
        {row.reopenIf !== null && ` Reopen if ${row.reopenIf}.`}
      </span>
    </>
  );
}

function Rejected({ of }: { readonly of: Governed }) {
  const here = useHere();
  if (of.rejected.length === 0) return null;
  return (
    <Section id="rejected" title="Considered and rejected">
      <ul class="pairs">
        {of.rejected.map((one) => (
          <li key={one.link.id + one.option}>
            <Coded text={one.option} /> <span class="note">{one.because !== "" && <Coded text={`${one.because} `} />}</span>
            <a href={here.to(one.link)}>{one.reference}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
