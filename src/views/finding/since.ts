import { counted, type Seconds, showDay, showMonth } from "#base";
import { commitKind } from "#history";
import { type Picture, value } from "#picture";
import type { Finding, Rule } from "#signals";
import { sinceWords } from "../shared/finding-row.ts";
import type { Fact } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";
