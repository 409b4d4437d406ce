// Loaded before the command: whatever asks for a connection or a name is written down and refused.
import dgram from "node:dgram";
import dns from "node:dns";
import dnsPromises from "node:dns/promises";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const refuse = (what) => () => {
  appendFileSync(process.env.NETWORK_LOG, `${what}\n`);
  throw new Error(`${what} is refused here`);
};

net.Socket.prototype.connect = refuse("net connect");
net.Server.prototype.listen = refuse("net listen");
dgram.Socket.prototype.send = refuse("udp send");
dgram.Socket.prototype.bind = refuse("udp bind");
for (const module of [dns, dnsPromises, dns.Resolver.prototype, dnsPromises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(module))
    if (/^(?:lookup|resolve|reverse)/.test(name) && typeof module[name] === "function")
      module[name] = refuse(`dns ${name}`);
syncBuiltinESMExports();

// a script to be caught, for the test of this guard itself
if (process.env.NETWORK_SCRIPT)
  await import(`data:text/javascript,${encodeURIComponent(process.env.NETWORK_SCRIPT)}`).catch(() => {});
