import { optionsOf } from "./arguments.ts";
import type { Command } from "./command.ts";

/** Shells that a script can be written for. */
export const shells = ["bash", "zsh", "fish"] as const;

/** The script a shell reads; `undefined` for a shell that is not known. Written from the commands as they declare themselves. */
export function completionFor(shell: string, commands: readonly Command[]): string | undefined {
  if (shell === "bash") return bash(commands);
  if (shell === "zsh") return zsh(commands);
  return shell === "fish" ? fish(commands) : undefined;
}

const names = (commands: readonly Command[]): readonly string[] => commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
const flags = (command: Command): readonly string[] => optionsOf(command).map(({ name }) => `--${name}`);
const does = ({ usage }: Command): string => usage[0]?.does ?? "";
const first = (commands: readonly Command[]): readonly string[] => commands.slice(0, 1).flatMap(flags);

const bash = (commands: readonly Command[]): string => `_fairlead() {
  local word="\${COMP_WORDS[COMP_CWORD]}" options="${first(commands).join(" ")}"
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => `    ${names([command]).join("|")}) options="${flags(command).join(" ")}" ;;`).join("\n")}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${names(commands).join(" ")}" -- "$word") $(compgen -d -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _fairlead fairlead
`;

const zsh = (commands: readonly Command[]): string => `#compdef fairlead
_fairlead() {
  local -a commands options
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${does(command).replaceAll(":", "\\:")}`)}`).join("\n")}
  )
  options=(${first(commands).join(" ")})
  case "\${words[2]}" in
${commands.map((command) => `    ${names([command]).join("|")}) options=(${flags(command).join(" ")}) ;;`).join("\n")}
  esac
  if [[ $PREFIX == -* ]]; then
    compadd -- $options
  elif (( CURRENT == 2 )); then
    _describe command commands
    _path_files -/
  else
    _files
  fi
}
compdef _fairlead fairlead
`;

const fish = (commands: readonly Command[]): string =>
  [
    `set -l fairlead_commands ${names(commands).join(" ")}`,
    ...commands.map(
      (command) =>
        `complete -c fairlead -n "not __fish_seen_subcommand_from $fairlead_commands" -a ${command.name} -d ${quoted(does(command))}`,
    ),
    ...commands.flatMap((command) =>
      optionsOf(command).map(
        ({ name, short, value, summary }) =>
          `complete -c fairlead -n "__fish_seen_subcommand_from ${names([command]).join(" ")}"${short === undefined ? "" : ` -s ${short}`} -l ${name}${value === undefined ? "" : " -r"} -d ${quoted(summary)}`,
      ),
    ),
    "",
  ].join("\n");

/** In single quotes, as all three shells read them. */
const quoted = (text: string): string => `'${text.replaceAll("'", "’")}'`;
