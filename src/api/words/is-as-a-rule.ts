/** What is the rule, by field: answers in words leave it out, and say what differs. */
const RULES: Readonly<Record<string, unknown>> = {
  available: true,
  basis: 'SOURCE',
  certain: true,
  computed: false,
  dateIsAttestation: false,
  holds: 'YES',
  identified: true,
  inForceFromComputed: false,
  inRange: 'YES',
  made: 'YES',
  matches: 'YES',
  resolved: true,
  stateBears: false,
};

/** Whether the value goes without saying. */
export function isAsARule(name: string, value: unknown): boolean {
  return Object.hasOwn(RULES, name) && RULES[name] === value;
}

/** Whether it is the rule that what the name says is so. */
export function isSoAsARule(name: string): boolean {
  return isAsARule(name, true) || isAsARule(name, 'YES');
}
