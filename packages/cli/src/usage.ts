import { type Argument, type Command, type Help, Option } from "commander";
import { locale, locales, type Said, say } from "./locale.js";

const titles: Readonly<Record<string, Said>> = {
  "Usage:": { en: "Usage:", cy: "Defnydd:" },
  "Arguments:": { en: "Arguments:", cy: "Ymresymiadau:" },
  "Options:": { en: "Options:", cy: "Opsiynau:" },
  "Commands:": { en: "Commands:", cy: "Gorchmynion:" },
};

type Mistake = readonly [pattern: RegExp, said: Said];

// what commander says, in the words of everything else here; $1 and so on are what the pattern caught
const mistakes: readonly Mistake[] = [
  [/^error: unknown option '(.*)'/, { en: "There is no option $1.", cy: "Nid oes opsiwn $1." }],
  [/^error: unknown command '(.*)'/, { en: "There is no command $1.", cy: "Nid oes gorchymyn $1." }],
  [/^error: missing required argument '(.*)'/, { en: "Enter <$1>.", cy: "Rhowch <$1>." }],
  [
    /^error: required option '(.*)' not specified/,
    { en: "Enter the option $1.", cy: "Rhowch yr opsiwn $1." },
  ],
  [
    /^error: option '(.*)' argument missing/,
    { en: "Enter a value for $1.", cy: "Rhowch werth ar gyfer $1." },
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    { en: "$1 must be one of: $3. It was “$2”.", cy: "Rhaid i $1 fod yn un o: $3. “$2” oedd." },
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/,
    { en: "<$2> must be one of: $3. It was “$1”.", cy: "Rhaid i <$2> fod yn un o: $3. “$1” oedd." },
  ],
  [/^error: option '(.*)' argument '.*' is invalid\. (.*)$/, { en: "$1: $2", cy: "$1: $2" }],
  [
    /^error: command-argument value '.*' is invalid for argument '(.*)'\. (.*)$/,
    { en: "<$1>: $2", cy: "<$1>: $2" },
  ],
  [
    /^error: option '(.*)' cannot be used with option '(.*)'/,
    { en: "Use $1 or $2, not both.", cy: "Defnyddiwch $1 neu $2, nid y ddau." },
  ],
  [
    /^error: too many arguments.* Expected (\d+) arguments? but got (\d+)\./,
    { en: "Enter no more than $1 values; there were $2.", cy: "Rhowch ddim mwy na $1 gwerth; roedd $2." },
  ],
];

/** What is said of a mistake that commander found in how the command is used. */
export function mistakeText(text: string): string {
  const [first = "", ...rest] = text.trimEnd().split("\n");
  const mistake = mistakes.find(([pattern]) => pattern.test(first));
  const said = mistake ? first.replace(mistake[0], say(mistake[1])) : first;
  return `${[said, ...rest.map(suggestion)].join(" ")}\n`;
}

const suggestion = (line: string): string =>
  line.replace(/^\(Did you mean (?:one of )?(.*)\?\)$/, (_, meant: string) =>
    say({ en: `Did you mean ${meant}?`, cy: `Ai ${meant} oeddech chi'n ei feddwl?` }),
  );

/** What an option or argument may be, and is unless it is said, in brackets. */
export const choices = ({ argChoices, defaultValue, variadic }: Option | Argument): string => {
  const allowed = argChoices ? [`${say({ en: "one of", cy: "un o" })}: ${argChoices.join(", ")}`] : [];
  const isSaid = typeof defaultValue === "string" || typeof defaultValue === "number";
  const usual =
    isSaid && !variadic ? [`${say({ en: "unless said", cy: "oni ddywedir" })}: ${defaultValue}`] : [];
  const all = [...allowed, ...usual];
  return all.length > 0 ? ` (${all.join("; ")})` : "";
};

const help: Partial<Help> = {
  styleTitle: (title) => say(titles[title] ?? { en: title, cy: title }),
  optionDescription: (option) => `${option.description}${choices(option)}`,
  argumentDescription: (argument) => `${argument.description}${choices(argument)}`,
};

/** The option that every command has. */
export const localeOption = (): Option =>
  new Option(
    "--locale <locale>",
    say({
      en: "the language of the report, the help and the messages",
      cy: "iaith yr adroddiad, y cymorth a'r negeseuon",
    }),
  ).choices(locales);

/** Makes a program and the commands it is given speak the language that is asked for, in help and of mistakes. */
export function localised(program: Command, commands: readonly Command[]): Command {
  program
    .configureHelp({ ...help, sortSubcommands: false })
    .configureOutput({ outputError: (text, write) => write(mistakeText(text)) })
    .helpOption("-h, --help", say({ en: "show this help", cy: "dangos y cymorth hwn" }))
    .helpCommand("help [command]", say({ en: "show the help of a command", cy: "dangos cymorth gorchymyn" }));
  for (const command of commands) {
    command.copyInheritedSettings(program);
    for (const part of command.commands) part.copyInheritedSettings(program).addOption(localeOption());
    program.addCommand(command.addOption(localeOption()));
  }
  program.addOption(localeOption());
  for (const command of [program, ...commands]) {
    const line = [...new Set([program.name(), command.name()]), "--help"].join(" ");
    command.showHelpAfterError(
      say({ en: `${line} shows examples.`, cy: `Mae ${line} yn dangos enghreifftiau.` }),
    );
  }
  if (locale() === "cy")
    program.addHelpText("afterAll", "\nNid yw'r Gymraeg hon wedi'i hadolygu gan siaradwr Cymraeg eto.");
  return program;
}
