import { setFlagsFromString } from "node:v8";

/**
 * Leaves the room for young objects as it is at the start. Next to nothing of what reading a file makes outlives a
 * block, but Node gives it up to 48 MB all the same; with this it takes up to a third less memory in all, and no more time.
 */
export const keepHeapSmall = (): void => setFlagsFromString("--semi-space-growth-factor=1");
