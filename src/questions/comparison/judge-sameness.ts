import { Qualification } from '../../model/edges/qualifies';
import { Truth } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import type { JudgedStanding } from '../standing/read-standings';

/**
 * Whether States stand alike towards an obligation. NO where two are known to stand differently: another standing, or
 * bound as modified by a reservation of their own. UNKNOWN where none are, but one's standing is not known, or a
 * declaration concerns it whose text or date is unknown: silence is no difference. YES otherwise.
 */
export function judgeSameness(standings: readonly JudgedStanding[]): Truth {
  const known = new Set(standings.filter((each) => !isOpen(each)).map(wayOfStanding));
  if (known.size > 1) return Truth.NO;
  return standings.some(isOpen) ? Truth.UNKNOWN : Truth.YES;
}

function isOpen({ standing, qualifications }: JudgedStanding): boolean {
  if (standing === Standing.UNKNOWN) return true;
  return (
    standing === Standing.BINDING &&
    qualifications.some(({ effect, holds }) => effect === Qualification.UNKNOWN || holds === Truth.UNKNOWN)
  );
}

/** What leaves the provision as it is, where it binds. */
const UNCHANGING: ReadonlySet<Qualification> = new Set([Qualification.ACCEPTS, Qualification.SPECIFIES]);

/** Two States that are bound as modified are bound alike only where one declaration modifies it for both. */
function wayOfStanding({ standing, qualifications }: JudgedStanding): string {
  if (standing !== Standing.BINDING) return standing;
  const changing = qualifications.filter(({ effect }) => !UNCHANGING.has(effect));
  return [standing, ...changing.map(({ declaration }) => declaration.id).sort()].join(' ');
}
