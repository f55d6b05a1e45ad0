import { showCount } from "#base";
import type { Decision } from "#views";
import { Coded, PathText } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { Section } from "../parts/section.tsx";

/** The code it governs: by which globs, how much of it, how often it changed, and who says so. */
export const Governs = ({ of }: { readonly of: Decision["governs"] }) => (
  <Section id="governs" title="Governs" note={of.note} class="w5">
    {of.empty !== null && <Empty of={of.empty} />}
    {of.rows.length > 0 && (
      <table>
        <thead>
          <tr>
            <th scope="col">Path</th>
            <th scope="col" class="num">
              files
            </th>
            <th scope="col" class="num">
              changes, year
            </th>
            <th scope="col" class="opt">
              stated
            </th>
          </tr>
        </thead>
        <tbody>
          {of.rows.map((row) => (
            <tr key={row.glob}>
              <th scope="row">
                <PathText path={row.glob} />
              </th>
              <td class="num">{showCount(row.files)}</td>
              <td class="num fact">
                {row.changes === null ? (
                  <span class="note">not read</span>
                ) : (
                  <span class={`depth c${row.depth}`}>{showCount(row.changes)}</span>
                )}
              </td>
              <td class={row.stated === "declared" ? "opt" : "opt guess"}>{row.stated}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {of.notes.length > 0 && (
      <p class="note after">
        <Coded text={of.notes.join(" ")} />
      </p>
    )}
  </Section>
);
