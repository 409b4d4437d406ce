import { checkPart, type OpenPart } from "./part-check.js";
import type { Order, Told } from "./work.js";

/** Serves the thread that started this one: gives what takes its orders. */
export function serve(openPart: OpenPart, tell: (told: Told) => void): (order: Order) => void {
  const stopping = new AbortController();
  return (order) => {
    if (order.type === "stop") stopping.abort();
    // whoever asked reads the part again, and so meets what went wrong here
    else checkPart(order.work, openPart, tell, stopping.signal).catch(() => tell({ type: "unknown" }));
  };
}
