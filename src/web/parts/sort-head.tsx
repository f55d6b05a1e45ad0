/** By which column a table is sorted, and which way. */
export interface Sort {
  readonly id: string;
  readonly down: boolean;
}

interface SortHeadProps {
  readonly id: string;
  readonly label: string;
  readonly class?: string;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

/** A column's head that sorts by it: most first, and the other way when asked again. */
export function SortHead({ id, label, class: name = "num", sort, onSort }: SortHeadProps) {
  const on = sort?.id === id;
  const down = sort?.down === true;
  return (
    <th scope="col" class={name} aria-sort={on ? (down ? "descending" : "ascending") : undefined}>
      <button type="button" class="how" onClick={() => onSort({ id, down: on ? !down : true })}>
        {label}
        {on && (down ? " ↓" : " ↑")}
      </button>
    </th>
  );
}
