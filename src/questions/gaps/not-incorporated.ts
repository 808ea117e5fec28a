import { TreatyReception } from '../../model/nodes/state';
import { Truth, both, not } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { computedGap } from './computed-gap';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

/**
 * A treaty that binds a State whose law applies treaties only as far as it takes them over, where no statute or
 * regulation in the data refers to it or carries out any obligation of it. UNKNOWN where only some treaties need a
 * statute. The international standing stays what it is.
 */
export const notIncorporated: GapRule = (scene) => {
  const { row, binding, reception, lawOnSubject, incorporatedBy } = scene;
  const { state, instrument } = row;
  if (!row.participation || binding !== Truth.YES || !lawOnSubject) return [];
  const needed = incorporationNeeded(reception);
  const takenOver = incorporatedBy.some(({ holds }) => holds === Truth.YES);
  const mayBe = incorporatedBy.length > 0 ? Truth.UNKNOWN : Truth.NO;
  const lacking = both(not(takenOver ? Truth.YES : mayBe), lawOnSubject.covered);
  return [
    computedGap(scene, {
      kind: GapKind.NOT_INCORPORATED,
      holds: both(needed, lacking),
      cause: { kind: GapCauseKind.RULE, id: instrument.id },
      toldOf: 'instrument',
      computedFrom: [...row.participation.decisive, ...incorporatedBy.map(({ edge }) => edge), ...lawOnSubject.edges],
      attestedOn: lawOnSubject.attestedOn,
      sentences: (day) => [SAYS.takenOverOnly(state, needed === Truth.UNKNOWN), SAYS.notTakenOver(instrument, day)],
    }),
  ];
};

function incorporationNeeded(reception: TreatyReception | null): Truth {
  if (reception === TreatyReception.DUALIST) return Truth.YES;
  return reception === TreatyReception.STATUTE_NEEDED ? Truth.UNKNOWN : Truth.NO;
}
