import type { Branch, Place } from "./tree.js";

const reply = (words: readonly string[]): string =>
  `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur"))`;

// where nothing is replied, bash completes the names of files
const replyFor = ({ kind, values }: Place): string =>
  kind === "words" ? reply(values) : kind === "folder" ? 'COMPREPLY=($(compgen -d -- "$cur"))' : ":";

/** The completion of a program in bash. */
export function bashCompletion(name: string, branches: readonly Branch[]): string {
  const fn = `_${name.replaceAll("-", "_")}`;
  const commands = branches.flatMap((branch) => (branch.name === "" ? [] : [branch.name]));
  const values = branches.flatMap((branch) =>
    branch.flags.flatMap(({ long, short, value }) =>
      value
        ? [
            `    ${[long, ...(short ? [short] : [])].map((flag) => `"${branch.name} ${flag}"`).join("|")}) ${replyFor(value)}; return ;;`,
          ]
        : [],
    ),
  );
  const flags = branches.map(
    (branch) => `      "${branch.name}") ${reply(branch.flags.map(({ long }) => long))} ;;`,
  );
  const places = branches.flatMap(({ name: command, argument }) =>
    argument ? [`    "${command}") ${replyFor(argument)} ;;`] : [],
  );
  return `# ${name}: completion for bash
${fn}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${commands.join("|")}) command=$word; break ;; esac
  done
  case "$command $prev" in
${values.join("\n")}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${flags.join("\n")}
    esac
    return
  fi
  case $command in
    "") ${reply(commands)} ;;
${places.join("\n")}
  esac
}
complete -o default -F ${fn} ${name}
`;
}
