/**
 * A day of the Gregorian calendar, years 1000 to 2199, as a pattern: months of 31 and 30 days, February, and
 * 29 February of leap years. Years such as 0001 and 9999 are left out because they only ever stand for "unknown".
 */
export const datePattern =
  "(?:(?:1[0-9]|2[01])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:1[0-9]|2[01])(?:0[48]|[2468][048]|[13579][26])|(?:12|16|20)00)-02-29)";
