import type { Command } from "./command.ts";
import { aheadCommand } from "./commands/ahead.ts";
import { analyseCommand } from "./commands/analyse.ts";
import { areasCommand } from "./commands/areas.ts";
import { bindCommand } from "./commands/bind.ts";
import { completionCommand } from "./commands/completion.ts";
import { decideCommand } from "./commands/decide.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { exportCommand } from "./commands/export.ts";
import { findingsCommand } from "./commands/findings.ts";
import { helpCommand } from "./commands/help.ts";
import { initCommand } from "./commands/init.ts";
import { listCommand } from "./commands/list.ts";
import { measuresCommand } from "./commands/measures.ts";
import { newCommand } from "./commands/new.ts";
import { notNowCommand } from "./commands/not-now.ts";
import { overviewCommand } from "./commands/overview.ts";
import { privacyCommand } from "./commands/privacy.ts";
import { questionsCommand } from "./commands/questions.ts";
import { radarCommand } from "./commands/radar.ts";
import { refreshCommand } from "./commands/refresh.ts";
import { revisitCommand } from "./commands/revisit.ts";
import { schemaCommand } from "./commands/schema.ts";
import { showCommand } from "./commands/show.ts";
import { sinceCommand } from "./commands/since.ts";
import { searchCommand } from "./commands/search.ts";
import { supersedeCommand } from "./commands/supersede.ts";
import { undecidedCommand } from "./commands/undecided.ts";
import { versionCommand } from "./commands/version.ts";
import { webCommand } from "./commands/web.ts";
import { whyCommand } from "./commands/why.ts";
import { type OnCommand, run } from "./run.ts";

/** Every command. The first is what `fairlead` alone runs; help shows each task's in this order. */
export const commands: readonly Command[] = [
  overviewCommand,
  findingsCommand,
  sinceCommand,
  areasCommand,
  questionsCommand,
  webCommand,
  whyCommand,
  searchCommand,
  bindCommand,
  radarCommand,
  undecidedCommand,
  listCommand,
  showCommand,
  initCommand,
  newCommand,
  decideCommand,
  revisitCommand,
  supersedeCommand,
  notNowCommand,
  aheadCommand,
  measuresCommand,
  analyseCommand,
  exportCommand,
  doctorCommand,
  privacyCommand,
  refreshCommand,
  schemaCommand,
  completionCommand,
  helpCommand,
  versionCommand,
];

/** Runs a command line in this process and gives its exit code; never throws. `onCommand` is told which command it is before that is loaded. */
export const main = (argv: readonly string[], onCommand?: OnCommand): Promise<number> => run(argv, commands, process, onCommand);

export type { Command, Invocation, Option, Task } from "./command.ts";
