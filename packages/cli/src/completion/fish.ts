import type { Branch, Place } from "./tree.js";

const quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;

const values = ({ kind, values }: Place): string =>
  kind === "words"
    ? `-x -a ${quoted(values.join(" "))}`
    : kind === "folder"
      ? "-x -a '(__fish_complete_directories)'"
      : kind === "file"
        ? "-r -F"
        : "-x";

/** The completion of a program in fish. */
export function fishCompletion(name: string, branches: readonly Branch[]): string {
  const complete = `complete -c ${name}`;
  return [
    `# ${name}: completion for fish`,
    ...branches.flatMap((branch) => {
      const isWhole = branch.name === "";
      const when = isWhole ? "__fish_use_subcommand" : `__fish_seen_subcommand_from ${branch.name}`;
      const own = `${complete} -n ${quoted(when)}`;
      return [
        ...(isWhole
          ? []
          : [`${complete} -n '__fish_use_subcommand' -f -a ${branch.name} -d ${quoted(branch.description)}`]),
        ...branch.flags.map(({ long, short, description, value }) =>
          [
            `${own} -l ${long.slice(2)}`,
            ...(short ? [`-s ${short.slice(1)}`] : []),
            ...(value ? [values(value)] : []),
            `-d ${quoted(description)}`,
          ].join(" "),
        ),
        ...(branch.argument?.kind === "words"
          ? [`${own} -f -a ${quoted(branch.argument.values.join(" "))}`]
          : []),
      ];
    }),
    "",
  ].join("\n");
}
