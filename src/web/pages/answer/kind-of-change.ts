import type { Change } from './change';
import type { Replacement } from './replacements';
import { isOwnLaw } from './standing-in-words';

/** What national law does where a treaty begins, or ceases, to bind. */
const OF_OWN_LAW = { BECAME_BINDING: 'CAME_INTO_FORCE', CEASED_TO_BIND: 'NO_LONGER_IN_FORCE' } as const;

type Kind = Change['kind'] | Replacement['kind'];

/** The sort of a change as a lawyer calls it: a treaty begins to bind, a law comes into force. */
export function kindOfChange(change: Change | Replacement): Kind | (typeof OF_OWN_LAW)[keyof typeof OF_OWN_LAW] {
  if (change.kind !== 'BECAME_BINDING' && change.kind !== 'CEASED_TO_BIND') return change.kind;
  return change.instrument && isOwnLaw({ instrument: change.instrument }) ? OF_OWN_LAW[change.kind] : change.kind;
}

/** The message that tells the sort of a change, or that it may have been one. */
export function changeInWords(change: Change | Replacement) {
  return `${change.certain ? 'changeKind' : 'mayHaveChanged'}.${kindOfChange(change)}` as const;
}
