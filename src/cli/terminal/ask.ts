import { createInterface } from "node:readline/promises";
import { printable } from "#base";

/** Whether somebody sits before this process who can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** Asks one line of whoever sits there; the question goes to the screen of messages. Rejected when interrupted. */
export async function askLine(question: string, signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(printable(question), { signal })).trim();
  } finally {
    lines.close();
  }
}
