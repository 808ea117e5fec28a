import { Property } from '../declaration/property';
import { ValueClass } from '../declaration/value-class';
import { choice, decimal, text, whole } from '../declaration/value-kinds';

export enum LimitKind {
  MAXIMUM = 'MAXIMUM',
  MINIMUM = 'MINIMUM',
}

const limitKind = choice(LimitKind, 'LimitKind', 'Whether a limit must not be exceeded or must be reached.');

@ValueClass(
  'A number that a norm sets, with its unit and the ages it holds for: at most 24 hours a week from 14 to 16.',
)
export class Limit {
  @Property(text, 'What is limited, in a word or two: working time, age, distance.', { required: true })
  subject!: string;

  @Property(limitKind, 'Whether the value is a maximum or a minimum.', { required: true })
  kind!: LimitKind;

  @Property(decimal, 'The value, itself allowed; null where the source names a limit without its value.')
  value?: number;

  @Property(text, 'The unit of the value: hour, year, day.', { required: true })
  unit!: string;

  @Property(text, 'The period that the value is counted per: day, week, month.')
  per?: string;

  @Property(whole, 'The age in years from which it holds, included.')
  fromAge?: number;

  @Property(whole, 'The age in years up to which it holds, excluded.')
  toAge?: number;

  @Property(text, 'When it holds: under a five-day week, for students during the academic year.')
  condition?: string;
}
