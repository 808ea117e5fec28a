import { ObjectType } from 'type-graphql';
import { Property } from '../declaration/property';
import { choice, decimal, text } from '../declaration/value-kinds';

export enum PenaltyKind {
  IMPRISONMENT = 'IMPRISONMENT',
  CORRECTIONAL_LABOUR = 'CORRECTIONAL_LABOUR',
  FINE = 'FINE',
  CONFISCATION = 'CONFISCATION',
  DISQUALIFICATION = 'DISQUALIFICATION',
  EXPULSION = 'EXPULSION',
  OTHER = 'OTHER',
}

const penaltyKind = choice(PenaltyKind, 'PenaltyKind', 'How a breach is punished.');

@ObjectType({ description: 'What a breach may be punished with.' })
export class Penalty {
  @Property(penaltyKind, 'How the breach is punished.', { required: true })
  kind!: PenaltyKind;

  @Property(decimal, 'The most that may be imposed, included; null where the source gives none.')
  maximum?: number;

  @Property(decimal, 'The least that may be imposed, included.')
  minimum?: number;

  @Property(text, 'The unit: year, month, month of income.')
  unit?: string;

  @Property(text, 'Anything else: optional, in addition to another penalty, for an aggravated case.')
  condition?: string;
}
