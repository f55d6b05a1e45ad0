import type { Decision } from "#views";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { useHere } from "../parts/here.ts";
import { WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";

/** What happened since in what it governs. */
export function Happened({ of }: { readonly of: Decision["happened"] }) {
  const here = useHere();
  if (of.rows.length === 0 && of.empty === null) return null;
  return (
    <Section id="happened" title="What happened in it since" note={of.since}>
      {of.empty !== null && <Empty of={of.empty} />}
      {of.rows.length > 0 && (
        <table>
          <tbody>
            {of.rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.link === null ? row.label : <a href={here.to(row.link)}>{row.label}</a>}</th>
                <td class="note">{row.before === null ? "" : `was ${row.before}`}</td>
                <td>
                  <WithHow how={row.how}>
                    <Coded text={row.now} />
                  </WithHow>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul class="pairs">
        {of.hotspots.map((one) => (
          <li key={one.name}>
            <a href={here.to(one.link)}>
              <code>{one.name}</code>
            </a>{" "}
            <span class="note">{one.text}</span>
          </li>
        ))}
      </ul>
      {of.notes.length > 0 && (
        <p class="note after">
          <Coded text={of.notes.join(" ")} />
        </p>
      )}
    </Section>
  );
}
