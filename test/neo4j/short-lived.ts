/**
 * Options of Java's for a server that lives for minutes: it does not live to see what the second compiler takes, nor
 * what more threads for garbage would save. What the first one compiles has room, where it would be thrown away and
 * compiled again; classes are those of the jars, which need no proof.
 */
export const SHORT_LIVED = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-XX:ReservedCodeCacheSize=240m',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
];
