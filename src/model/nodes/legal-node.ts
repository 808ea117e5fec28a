import { NodeInterface } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { SearchRole } from '../declaration/search-role';
import { TimeRole } from '../declaration/time-role';
import { list, partialDate, text } from '../declaration/value-kinds';
import { value } from '../declaration/value-class';
import { Basis, basis } from '../values/basis';
import { Translation } from '../values/translation';

@NodeInterface('Everything in the graph has an id that people can read, a name, and its sources.')
export abstract class LegalNode {
  /** Readable, stable and unique in the graph: `un/crc/art-28-1`. */
  id!: string;

  @Property(text, 'What it is called, in English.', { required: true, search: SearchRole.NAME })
  name!: string;

  @Property(list(text), 'Other names, spellings and abbreviations, former names included.', {
    search: SearchRole.OTHER_NAME,
  })
  aliases?: string[];

  @Property(list(value(Translation)), 'The name in other languages, as the curator translates it.', {
    search: SearchRole.OTHER_NAME,
  })
  translations?: Translation[];

  @Property(text, 'What the sources say of it, in the curator’s words.', { search: SearchRole.TEXT })
  summary?: string;

  @Property(text, 'A curator’s remark on the data: what is unsure, and why it is recorded in this way.')
  note?: string;

  @Property(basis, 'What the statement rests on.', { whenSilent: Basis.SOURCE })
  basis!: Basis;

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

  @Property(
    partialDate,
    'The day after which it began, where its sources tell that and not when: what one calls new since an earlier visit.',
    { time: TimeRole.BEGUN_AFTER },
  )
  begunAfter?: string;

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
    'Of what goes on (law, bodies): the last date as of which any source, of whatever is related to it too, speaks of it as holding. Worked out from the citations.',
    { time: TimeRole.LAST_ATTESTED, derived: true },
  )
  lastAttestedOn?: string;
}
