/** What the command leaves to the shell. */
export const EXIT = {
  /** It was done, or something was found. */
  found: 0,
  /** It failed, or nothing was found. */
  failure: 1,
  /** It was not said as the help says it. */
  usage: 2,
} as const;
