import type { NodeClass } from '../../model/declaration/node-kind';
import { Actor } from '../../model/nodes/actor';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';

/** The type that all the ends share: the one kind there is, an interface that all implement, or LegalNode. */
export function sharedType(ends: readonly NodeClass[]): NodeClass {
  const [only] = ends;
  if (ends.length === 1 && only) return only;
  const shared = [Instrument, Actor].find((type) => ends.every((end) => end === type || end.prototype instanceof type));
  return shared ?? LegalNode;
}
