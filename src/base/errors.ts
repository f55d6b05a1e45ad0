/** Exit codes of every command (design: interfaces). */
export const exitCode = { fine: 0, findings: 1, misuse: 2, cannotTell: 3, interrupted: 130 } as const;

/** Misuse, or a state of the machine that the person can change: one line, and what to do. */
export class UserError extends Error {
  readonly hint: string;
  readonly exit: number;

  constructor(message: string, options: { hint: string; exit?: number }) {
    super(message);
    this.name = "UserError";
    this.hint = options.hint;
    this.exit = options.exit ?? exitCode.misuse;
  }
}
