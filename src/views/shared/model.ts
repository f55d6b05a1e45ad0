import type { Model } from "../types.ts";
import type {
  answerSchema,
  cannotTellSchema,
  emptySchema,
  factSchema,
  figureSchema,
  findingRowSchema,
  settledSchema,
  sheetSchema,
  sparkSchema,
} from "./schema.ts";

export type Spark = Model<typeof sparkSchema>;
export type Fact = Model<typeof factSchema>;
export type Figure = Model<typeof figureSchema>;
export type AnswerLink = Model<typeof answerSchema>;
export type Empty = Model<typeof emptySchema>;
export type CannotTellRow = Model<typeof cannotTellSchema>;
export type FindingRow = Model<typeof findingRowSchema>;
export type Settled = Model<typeof settledSchema>;
export type Sheet = Model<typeof sheetSchema>;
/** What every page's model begins with. */
export interface Head {
  readonly sheet: Sheet;
  readonly question: string;
  readonly answer: string;
  readonly command: string;
}
