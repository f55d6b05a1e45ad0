import { exitCode, printable, UserError } from "#base";

/** What a failure says, and the exit code it ends with. One line, and what to do. */
export interface Failure {
  readonly text: string;
  readonly exit: number;
}

export function failureOf(error: unknown, interrupted: boolean, debug: boolean): Failure {
  if (interrupted) return { text: "", exit: exitCode.interrupted };
  if (error instanceof UserError) return { text: `fairlead: ${said(error.message)}\n  ${said(error.hint)}\n`, exit: error.exit };
  const message = error instanceof Error ? error.message : String(error);
  const trace = debug && error instanceof Error ? `${error.stack ?? ""}\n` : "";
  const hint = "This is a fault of Fairlead. Run it again with FAIRLEAD_DEBUG=1 and report what it prints.";
  return { text: `fairlead: ${said(message)}\n  ${hint}\n${trace}`, exit: exitCode.cannotTell };
}

const said = (text: string): string => printable(text.replace(/\s*\n\s*/g, "; ").trim());
