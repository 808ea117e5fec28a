import { Contradicts } from '../../model/edges/contradicts';
import { read } from '../../model/read';
import type { EdgeRecord } from '../../model/records';
import { both } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import type { Told } from '../../model/words/told';
import { inDataWords } from '../../model/words/told-in-each';
import { computedGap } from './computed-gap';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import { GAP_SENTENCES as SAYS } from './gap-sentences';
import { inForceSentence } from './in-force-sentence';
import { lackingElements } from './lacking-elements';
import { obligationName, provisionName } from './norm-name';
import { restsOn } from './rests-on';

/**
 * A provision of national law that a source, or a recorded comparison of the texts, says runs against the obligation.
 * It stays valid national law.
 */
export const conflictingProvision: GapRule = (scene) =>
  scene.contradicting.map((norm) => {
    const { edge, provision, instrument, inForce, elementsLacking } = norm;
    const { row, binding } = scene;
    return computedGap(scene, {
      kind: GapKind.CONFLICTING_PROVISION,
      holds: both(binding, inForce),
      cause: { kind: GapCauseKind.EDGE, id: edge.id },
      provision,
      computedFrom: [edge],
      sentences: (day) => [
        SAYS.contradicted(obligationName(row), provisionName(provision, instrument), restsOn(edge)),
        lackingElements(elementsLacking) ?? noteOf(edge),
        inForceSentence(norm, day),
      ],
    });
  });

/** In what it runs against it, where no element is named that it lacks. */
function noteOf(edge: EdgeRecord): Told | null {
  const { note } = read(Contradicts, edge);
  return note === undefined ? null : inDataWords(note);
}
