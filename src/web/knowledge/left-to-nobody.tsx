import type { Knowledge } from "#views";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { Section } from "../parts/section.tsx";

/** Which areas would have nobody left, step by step. */
export const LeftToNobody = ({ model: { left } }: { readonly model: Knowledge }) => (
  <Section id="left" title="Areas left to nobody" class="w5">
    {left.empty !== null && <Empty of={left.empty} />}
    {left.rows.length > 0 && (
      <table class="left">
        <thead>
          <tr>
            <th scope="col" class="num">
              away
            </th>
            <th scope="col">areas that would have nobody</th>
            <th scope="col" class="num">
              in all
            </th>
          </tr>
        </thead>
        <tbody>
          {left.rows.map((row) => (
            <tr key={row.away}>
              <th scope="row" class="num">
                {row.away}
              </th>
              <td>
                <Coded text={row.text} />
              </td>
              <td class="num">{row.inAll}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <p class="note after">
      <Coded text={left.note} />
    </p>
  </Section>
);
