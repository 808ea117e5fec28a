/** Options of Java's for a server that lives for minutes: it does not live to see what the second compiler takes, nor what more threads for garbage would save. */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
