import { Property } from '../declaration/property';
import { ValueClass } from '../declaration/value-class';
import { choice, flag, text, whole } from '../declaration/value-kinds';

export enum PeriodUnit {
  DAY = 'DAY',
  MONTH = 'MONTH',
}

export enum ConsentRecordedBy {
  DEPOSIT = 'DEPOSIT',
  REGISTRATION = 'REGISTRATION',
}

const periodUnit = choice(PeriodUnit, 'PeriodUnit', 'What a period is counted in.');
const recordedBy = choice(ConsentRecordedBy, 'ConsentRecordedBy', 'Which act starts the period.', {
  DEPOSIT: 'The deposit of the State’s instrument.',
  REGISTRATION: 'The registration of the ratification by the Director-General of the ILO.',
});

@ValueClass('When an instrument enters into force for a State that joins it, as its final clause says (VCLT art. 24).')
export class EntryIntoForceRule {
  @Property(recordedBy, 'The act from which the period is counted.', { required: true })
  after!: ConsentRecordedBy;

  @Property(whole, 'How many units after the act; 0 for the very day.', { required: true })
  count!: number;

  @Property(periodUnit, 'Days (the thirtieth day after deposit) or months.', { required: true })
  unit!: PeriodUnit;

  @Property(flag, 'Whether it then takes effect on the first day of the following month.')
  firstOfNextMonth?: boolean;

  @Property(text, 'The clause: `art. 49(2)`.', { required: true })
  clause!: string;
}
