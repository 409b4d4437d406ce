import type { NumberFormat } from "./styles.js";

const dayLength = 86_400;

/**
 * A number of a sheet as the text that stands for it in data: dates as 2026-04-01, numbers with all their digits.
 *
 * @param written the number as the file has it, such as 1.00023E+11.
 * @param format how its style shows it.
 * @param is1904 whether days are counted from 1904.
 */
export function numberText(written: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(written);
  if (written.trim() === "" || !Number.isFinite(value)) return written;
  // spreadsheets keep 15 digits, and what a sum leaves beyond them is not shown
  const plain = String(Number(value.toPrecision(15)));
  if (format === undefined || value < 0) return plain;
  if (typeof format === "object") return plain.includes("e") ? plain : plain.padStart(format.digits, "0");
  const seconds = Math.round(value * dayLength);
  const time = timeText(seconds % dayLength);
  if (format === "time" && seconds < dayLength) return time;
  const date = dayText(Math.floor(seconds / dayLength), is1904);
  if (date === undefined) return plain;
  return format === "date" || seconds % dayLength === 0 ? date : `${date}T${time}`;
}

const two = (number: number): string => String(number).padStart(2, "0");

const timeText = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(":");

/** The day of a serial number; 60 in the calendar from 1900 is its 29 February, which never was. */
function dayText(serial: number, is1904: boolean): string | undefined {
  if (!is1904 && serial === 60) return "1900-02-29";
  if (!is1904 && serial < 1) return undefined;
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(first + serial * dayLength * 1000);
  return date.getUTCFullYear() > 9999 ? undefined : date.toISOString().slice(0, 10);
}
