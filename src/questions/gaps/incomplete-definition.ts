import { Obligation } from '../../model/nodes/obligation';
import { read } from '../../model/read';
import { both } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { Modality } from '../../model/values/modality';
import { computedGap } from './computed-gap';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import { GAP_SENTENCES as SAYS } from './gap-sentences';
import { inForceSentence } from './in-force-sentence';
import { lackingElements } from './lacking-elements';
import { mayCoverSentence } from './may-cover-sentence';
import { obligationName, provisionName } from './norm-name';
import { restsOn } from './rests-on';
import { uncoveredElements } from './uncovered-elements';

/**
 * A national provision that takes over a definition, but lacks elements of it that no other provision in force covers.
 */
export const incompleteDefinition: GapRule = (scene) => {
  const { row, binding, implementing } = scene;
  if (read(Obligation, row.obligation).modality !== Modality.DEFINITION) return [];
  return implementing.flatMap((norm) => {
    const { elements, mayCover, holds } = uncoveredElements(norm, implementing, null);
    if (elements.length === 0) return [];
    const { edge, provision, instrument } = norm;
    return [
      computedGap(scene, {
        kind: GapKind.INCOMPLETE_DEFINITION,
        holds: both(binding, holds),
        cause: { kind: GapCauseKind.EDGE, id: edge.id },
        provision,
        computedFrom: [edge],
        sentences: (day) => [
          SAYS.definedInPart(row.state, obligationName(row), provisionName(provision, instrument), restsOn(edge)),
          lackingElements(elements),
          mayCoverSentence(mayCover, day),
          inForceSentence(norm, day),
        ],
      }),
    ];
  });
};
