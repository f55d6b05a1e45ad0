import { counted } from "#base";
import type { Why } from "#views";

/** Changes by quarter as bars from zero; the darker part are fixes. The same stands in words for those who do not see it. */
export function Quarters({ of }: { readonly of: Why["history"] }) {
  if (of.length === 0) return null;
  const most = Math.max(1, ...of.map((quarter) => quarter.changes));
  const width = 100 / of.length;
  const told = of.some((quarter) => quarter.fixes !== null);
  const every = Math.ceil(of.length / 8);
  return (
    <figure class="plot quarters">
      <figcaption class="note">
        Changes by quarter{told ? "; the darker part are fixes" : ""}; at most {most}
      </figcaption>
      <svg
        role="img"
        aria-label={of
          .map(
            (quarter) =>
              `${quarter.label}: ${counted(quarter.changes, "change")}${quarter.fixes === null ? "" : `, ${counted(quarter.fixes, "fix", "fixes")}`}`,
          )
          .join("; ")}
      >
        <line class="tick" x1="0" x2="100%" y1="80" y2="80" />
        {of.map((quarter, index) => {
          const height = (76 * quarter.changes) / most;
          const fixes = (76 * (quarter.fixes ?? 0)) / most;
          const x = `${(index * width).toFixed(2)}%`;
          const bar = `${(width * 0.86).toFixed(2)}%`;
          return (
            <g key={quarter.label}>
              <rect class="d3" x={x} width={bar} y={80 - height} height={height} />
              <rect class="d6" x={x} width={bar} y={80 - fixes} height={fixes} />
              {index % every === 0 && (
                <text x={x} y="96">
                  {quarter.label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
