/** The rows of a Parquet file as JSON, so that they can be read by whatever reads text. */
export async function tableText(bytes: Buffer): Promise<string> {
  const { parquetReadObjects } = await import("hyparquet");
  const file = new Uint8Array(bytes).buffer;
  const rows = await parquetReadObjects({ file });
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
}
