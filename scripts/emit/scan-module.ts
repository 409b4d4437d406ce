import wabt from "wabt";

/** The module of WebAssembly that reads bytes by a table, from its text, as a module that holds it. */
export async function scanModuleOf(wat: string): Promise<string> {
  const { parseWat } = await wabt();
  const code = Buffer.from(parseWat("scan.wat", wat).toBinary({}).buffer).toString("base64");
  return `/** scan.wat, assembled. */\nexport const scanModule = "${code}";\n`;
}
