import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { flag, partialDate, text } from '../declaration/value-kinds';
import { Basis, basis } from '../values/basis';

/** What every edge carries. Its citations stand beside its properties, since edges can’t have edges. */
export class LegalEdge {
  /** Its own id; a discrepancy can point at it. */
  id!: string;

  @Property(basis, 'What the statement rests on.', { whenSilent: Basis.SOURCE })
  basis!: Basis;

  @Property(text, 'A curator’s remark: what is unsure, how far it goes.')
  note?: string;

  @Property(partialDate, 'The first day on which it holds, as far as the sources give it.', {
    event: 'Begins',
    time: TimeRole.BEGINS,
  })
  validFrom?: string;

  @Property(
    partialDate,
    'The day by which it had begun at the latest, where its sources tell that and not when: its wording stands since the last change, and what was there before was not read.',
    { time: TimeRole.BEGUN_BY },
  )
  begunBy?: string;

  @Property(partialDate, 'The first day on which it holds no more (excluded).', { event: 'Over', time: TimeRole.ENDS })
  validTo?: string;

  @Property(partialDate, 'The last day on which it holds (included); given instead of `validTo`.', {
    time: TimeRole.LAST_DAY,
  })
  lastDay?: string;

  @Property(
    partialDate,
    'The date as of which its sources speak. Taken from the documents cited unless a seed says otherwise.',
    { time: TimeRole.ATTESTED },
  )
  attestedOn?: string;

  @Property(
    partialDate,
    'Of what goes on: the last date as of which its sources speak. Worked out from the citations.',
    { time: TimeRole.LAST_ATTESTED, derived: true },
  )
  lastAttestedOn?: string;

  @Property(
    flag,
    'True where its sources speak of it as over (a former trustee): it has ended by the date as of which they speak, on which day is not said.',
    { time: TimeRole.OVER },
  )
  over?: boolean;
}
