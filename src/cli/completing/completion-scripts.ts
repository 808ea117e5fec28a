import type { CompletableCommand, Completion } from './completable-commands';

type Script = (commands: readonly CompletableCommand[]) => string;

/**
 * By shell, the text that it reads. In each, the words so far that are commands make the path; what is known of the
 * path is offered.
 */
export const COMPLETION_SCRIPTS = { bash, zsh, fish } as const satisfies Record<string, Script>;

export type Shell = keyof typeof COMPLETION_SCRIPTS;

function bash(commands: readonly CompletableCommand[]): string {
  return `# Completions of lexgraph for bash.
_lexgraph() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word words
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
${pathsOf(commands)
  .map((path) => `      ${quoted(path)}) path=${quoted(path)} ;;`)
  .join('\n')}
    esac
  done
  case "$path" in
${commands.map((command) => `    ${quoted(command.path)}) words=${quoted(wordsOf(command).join(' '))} ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _lexgraph lexgraph`;
}

function zsh(commands: readonly CompletableCommand[]): string {
  const described = ({ word, meaning }: Completion): string => quoted(`${word.replaceAll(':', '\\:')}:${meaning}`);
  return `#compdef lexgraph
# Completions of lexgraph for zsh.
_lexgraph() {
  local place="" word
  local -a offered
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "\${place:+$place }$word" in
${pathsOf(commands)
  .map((path) => `      ${quoted(path)}) place=${quoted(path)} ;;`)
  .join('\n')}
    esac
  done
  case "$place" in
${commands.map((command) => `    ${quoted(command.path)}) offered=(${allOf(command).map(described).join(' ')}) ;;`).join('\n')}
  esac
  _describe 'lexgraph' offered || _files
}
# Read from a folder of functions, or sourced.
if [ "$funcstack[1]" = "_lexgraph" ]; then _lexgraph "$@"; else compdef _lexgraph lexgraph; fi`;
}

function fish(commands: readonly CompletableCommand[]): string {
  const lines = commands.flatMap((command) =>
    allOf(command).map(({ word, meaning }) => {
      const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${quoted(word)}`;
      return `complete -c lexgraph -n "__lexgraph_at '${command.path}'" ${what} -d ${quoted(meaning)}`;
    }),
  );
  return `# Completions of lexgraph for fish.
function __lexgraph_at
  set -l place ""
  for word in (commandline -opc)[2..-1]
    switch (string trim "$place $word")
${pathsOf(commands)
  .map((path) => `      case ${quoted(path)}\n        set place ${quoted(path)}`)
  .join('\n')}
    end
  end
  test "$place" = "$argv[1]"
end
${lines.join('\n')}`;
}

function pathsOf(commands: readonly CompletableCommand[]): string[] {
  return commands.map(({ path }) => path).filter(Boolean);
}

function allOf({ commands, options }: CompletableCommand): Completion[] {
  return [...commands, ...options];
}

function wordsOf(command: CompletableCommand): string[] {
  return allOf(command).map(({ word }) => word);
}

/** As all three shells read a text that means itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`;
}
