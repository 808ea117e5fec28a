import { Property } from '../declaration/property';
import { ValueClass } from '../declaration/value-class';
import { choice, decimal, flag, text } from '../declaration/value-kinds';

export enum PenaltyKind {
  LIFE_IMPRISONMENT = 'LIFE_IMPRISONMENT',
  IMPRISONMENT = 'IMPRISONMENT',
  RESTRICTION_OF_LIBERTY = 'RESTRICTION_OF_LIBERTY',
  ARREST = 'ARREST',
  COMMUNITY_SERVICE = 'COMMUNITY_SERVICE',
  CORRECTIONAL_LABOUR = 'CORRECTIONAL_LABOUR',
  FINE = 'FINE',
  CONFISCATION = 'CONFISCATION',
  DISQUALIFICATION = 'DISQUALIFICATION',
  SUSPENSION_OF_ACTIVITY = 'SUSPENSION_OF_ACTIVITY',
  EXPULSION = 'EXPULSION',
  WARNING = 'WARNING',
  OTHER = 'OTHER',
}

const penaltyKind = choice(PenaltyKind, 'PenaltyKind', 'How a breach is punished.');

@ValueClass(
  'What a breach may be punished with. Of one part, one alternative is imposed, with every penalty in it and those that name none: ' +
    '"a fine or imprisonment" is two alternatives, "a fine, imprisonment, or both" three.',
)
export class Penalty {
  @Property(penaltyKind, 'How the breach is punished.', { required: true })
  kind!: PenaltyKind;

  @Property(text, 'The part of the provision that sets it, as the provision counts; null where it has one part.')
  part?: string;

  @Property(
    text,
    'The alternative of its part that it belongs to: a, b, c. Null where the part has one, or where it comes with whichever is chosen.',
  )
  alternative?: string;

  @Property(flag, 'True where it may be left out: with or without confiscation.', { whenSilent: false })
  optional!: boolean;

  @Property(decimal, 'The most that may be imposed, included; null where the source gives none.')
  maximum?: number;

  @Property(decimal, 'The least that may be imposed, included. Of a fixed penalty it equals the maximum.')
  minimum?: number;

  @Property(text, 'The unit: year, month, hour, month of income, monthly calculation index.')
  unit?: string;

  @Property(text, 'Whom or which case it is for, and anything else: an aggravated case, a second offence.')
  condition?: string;
}
