/** Keys that other versions of a convention have for the same: MADR 3's, where a file or log has it and not ours. */
const others: Readonly<Record<string, string>> = { "decision-makers": "deciders" };

/** The key under which these keys hold it. */
export function keyAmong(keys: readonly string[], key: string): string {
  const other = others[key];
  return other !== undefined && keys.includes(other) && !keys.includes(key) ? other : key;
}
