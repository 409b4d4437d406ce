import type { Argument, Command, Option } from "commander";

/** What may stand in a place: words, or else a file or a folder. */
export interface Place {
  name: string;
  values: readonly string[];
  kind: "words" | "file" | "folder" | "other";
}

/** An option as a shell completes it. */
export interface Flag {
  long: string;
  short?: string;
  description: string;
  /** What follows it; nothing does where it is only given or not. */
  value?: Place;
}

/** A command as a shell completes it. */
export interface Branch {
  name: string;
  description: string;
  flags: Flag[];
  argument?: Place;
}

/** Words that may stand for arguments whose choices are too many for the help, by command and name. */
export type Words = Readonly<Record<string, readonly string[]>>;

const kindOf = (name: string, values: readonly string[]): Place["kind"] =>
  values.length > 0 ? "words" : /^files?$/.test(name) ? "file" : name === "folder" ? "folder" : "other";

function place(name: string, values: readonly string[] = []): Place {
  return { name, values, kind: kindOf(name, values) };
}

function flagOf({ long, short, description, flags, argChoices }: Option): Flag[] {
  const value = /<([^>]+)>/.exec(flags)?.[1];
  if (!long) return [];
  return [{ long, ...(short && { short }), description, ...(value && { value: place(value, argChoices) }) }];
}

const argumentOf = (command: Command, [first]: readonly Argument[], words: Words): Place | undefined =>
  first && place(first.name(), first.argChoices ?? words[`${command.name()} ${first.name()}`]);

const distinct = (flags: readonly Flag[]): Flag[] => [
  ...new Map(flags.map((flag) => [flag.long, flag])).values(),
];

/** The commands of a program, and the program itself as the first, named by the empty text. */
export function branchesOf(program: Command, words: Words = {}): Branch[] {
  const help = program.createHelp();
  return [program, ...help.visibleCommands(program).filter((command) => command.name() !== "help")].map(
    (command) => {
      const isWhole = command === program;
      // a command that holds others is completed with their names, and with the options of them all
      const within = isWhole ? [] : command.commands;
      const argument =
        within.length > 0
          ? place(
              "command",
              within.map((one) => one.name()),
            )
          : argumentOf(command, command.registeredArguments, words);
      return {
        name: isWhole ? "" : command.name(),
        description: command.description(),
        flags: distinct([command, ...within].flatMap((one) => help.visibleOptions(one).flatMap(flagOf))),
        ...(argument && { argument }),
      };
    },
  );
}
