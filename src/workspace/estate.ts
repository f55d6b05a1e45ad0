import { exitCode, UserError } from "#base";
import { analyses, type Picture } from "#picture";
import type { Member, View } from "#views";
import { loadSignals } from "./found.ts";
import { openWorkspace } from "./open.ts";
import type { GatherOptions, Missing, Shown, WorkspaceOptions } from "./types.ts";
import { questionAt } from "./window.ts";

/**
 * Asks a view about several repositories, one after the other so that memory holds. One that cannot be read is a
 * line of the answer; when none can, `UserError`.
 */
export async function showEstate<M>(
  view: View<M>,
  folders: readonly string[],
  options: WorkspaceOptions & GatherOptions,
): Promise<Shown<M>> {
  const now = options.now ?? Math.floor(Date.now() / 1000);
  const members: Member[] = [];
  const problems: Shown<M>["problems"][number][] = [];
  for (const folder of folders) {
    const { member, found } = await readMember(view, folder, { ...options, now });
    members.push(member);
    problems.push(...found);
  }
  const picture = firstPicture(members);
  const question = questionAt({}, picture.repository.at.time);
  const { rules } = await loadSignals();
  return { model: view.build({ picture, question, now, rules, analyses, members }), problems, missing: members.flatMap(missingOf) };
}

interface ReadMember {
  readonly member: Member;
  readonly found: Shown<unknown>["problems"];
}

async function readMember<M>(view: View<M>, folder: string, options: WorkspaceOptions & GatherOptions): Promise<ReadMember> {
  try {
    const workspace = await openWorkspace(folder, options);
    const picture = await workspace.gather(view.needs(workspace.question({})), options);
    return { member: { asked: folder, picture }, found: workspace.problems };
  } catch (error) {
    if (error instanceof UserError) return { member: { asked: folder, problem: error.message, hint: error.hint }, found: [] };
    throw error;
  }
}

function firstPicture(members: readonly Member[]): Picture {
  for (const member of members) if ("picture" in member) return member.picture;
  const [first] = members;
  const said =
    first !== undefined && "problem" in first ? first : { problem: "nothing was named", hint: "Name the folders of git repositories." };
  throw new UserError(`none of these can be read: ${said.problem}`, { hint: said.hint, exit: exitCode.cannotTell });
}

const missingOf = (member: Member): readonly Missing[] =>
  "problem" in member ? [{ what: member.asked, reason: member.problem, hint: member.hint }] : [];
