import { Argument, Command } from "commander";
import { type Shell, shells } from "../completion/shells.js";
import { guided } from "../guide.js";
import { say } from "../locale.js";

/** `council-data completion`: what it is told, and how it is used. */
export const completionCommand = (): Command =>
  guided(
    new Command("completion")
      .description(
        say({
          en: "Print what makes a shell complete commands, options, records and rules.",
          cy: "Argraffu'r hyn sy'n gwneud i blisgyn gwblhau gorchmynion, opsiynau, cofnodion a rheolau.",
        }),
      )
      .addArgument(new Argument("<shell>", say({ en: "the shell", cy: "y plisgyn" })).choices(shells))
      .action(async (shell: Shell) => (await import("../completion/run.js")).run(shell)),
    {
      examples: [
        ["source <(council-data completion bash)", { en: "in ~/.bashrc", cy: "yn ~/.bashrc" }],
        [
          "source <(council-data completion zsh)",
          { en: "in ~/.zshrc, behind compinit", cy: "yn ~/.zshrc, ar ôl compinit" },
        ],
        [
          "council-data completion fish > ~/.config/fish/completions/council-data.fish",
          { en: "once", cy: "unwaith" },
        ],
      ],
    },
  );
