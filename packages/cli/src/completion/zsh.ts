import type { Branch, Flag, Place } from "./tree.js";

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const described = (text: string): string => text.replace(/[[\]:\\]/g, "\\$&");

const action = ({ kind, values }: Place): string =>
  kind === "words"
    ? `(${values.join(" ")})`
    : kind === "file"
      ? "_files"
      : kind === "folder"
        ? "_files -/"
        : "";

const spec = (flag: string, { description, value }: Flag): string =>
  quoted(`*${flag}[${described(description)}]${value ? `:${value.name}:${action(value)}` : ""}`);

/** The completion of a program in zsh. */
export function zshCompletion(name: string, branches: readonly Branch[]): string {
  const fn = `_${name.replaceAll("-", "_")}`;
  const commands = branches.filter((branch) => branch.name !== "");
  const flagsOf = ({ flags }: Branch): string[] =>
    flags.flatMap((flag) => [flag.long, ...(flag.short ? [flag.short] : [])].map((one) => spec(one, flag)));
  const argumentsOf = (specs: readonly string[]): string => `_arguments ${specs.join(" \\\n        ")}`;
  const branchCase = (branch: Branch): string => {
    const { argument } = branch;
    const rest = argument ? [quoted(`*:${argument.name}:${action(argument) || "_files"}`)] : [];
    return `      ${branch.name}) ${argumentsOf([...flagsOf(branch), ...rest])} ;;`;
  };
  const [whole] = branches;
  return `#compdef ${name}
# ${name}: completion for zsh
${fn}() {
  local curcontext=$curcontext state line
  local -a commands=(
${commands.map((branch) => `    ${quoted(`${branch.name}:${described(branch.description)}`)}`).join("\n")}
  )
  _arguments -C ${[...(whole ? flagsOf(whole) : []), "'1:command:->command'", "'*::arg:->args'"].join(" \\\n    ")}
  case $state in
    command) _describe command commands ;;
    args) case $line[1] in
${commands.map(branchCase).join("\n")}
    esac ;;
  esac
}
compdef ${fn} ${name}
`;
}
