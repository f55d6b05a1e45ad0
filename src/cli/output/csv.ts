/** A cell as RFC 4180 has it: quoted where it must be. `null`, what is not known, is empty. */
const cell = (value: string | number | null): string => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as comma-separated values, the first line naming the columns. */
export const csvText = (columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
