/** Whether a text has at most so many characters, counted as Unicode code points. */
export const atMost = (text: string, max: number): boolean => text.length <= max || [...text].length <= max;
