import { checkKinds } from '../../../src/model/declaration/check-kinds';
import { edgeKindOf } from '../../../src/model/declaration/edge-kind';
import { nodeKindOf } from '../../../src/model/declaration/node-kind';
import type * as kinds from '../../../src/model/kinds';
import { Applies } from './applies';
import { CourtDecision } from './court-decision';

/** The list of kinds as it is with a line for each of the two new ones. */
export function withNewKinds({ NODE_KINDS, EDGE_KINDS }: typeof kinds): typeof kinds {
  const longer = {
    NODE_KINDS: [...NODE_KINDS, nodeKindOf(CourtDecision)],
    EDGE_KINDS: [...EDGE_KINDS, edgeKindOf(Applies)],
  };
  checkKinds(longer.NODE_KINDS, longer.EDGE_KINDS);
  return longer;
}
