import { addDays, type CalendarDate, type PartialDate } from '../../../src/model/time/partial-date';
import { Endurance, type DatedFact } from '../../../src/model/time/window';
import fc from '../../seeded-fast-check';

/** A full date. `near` ones lie within three years, so that bounds meet often. */
export const calendarDate = (reach: 'near' | 'any' = 'any'): fc.Arbitrary<CalendarDate> =>
  reach === 'near'
    ? fc.integer({ min: 0, max: 1100 }).map((days) => addDays('2010-12-01', days))
    : fc.integer({ min: 0, max: 3_000_000 }).map((days) => addDays('1000-01-01', days));

/** A day, month or year. */
export const partialDate = (reach: 'near' | 'any' = 'any'): fc.Arbitrary<PartialDate> =>
  fc.tuple(calendarDate(reach), fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

const maybeDate = fc.option(partialDate('near'), { nil: undefined });

/** Any dates that a seed may give a fact, those that contradict each other included. */
export const datedFact: fc.Arbitrary<DatedFact> = fc.record({
  validFrom: maybeDate,
  validTo: maybeDate,
  lastDay: maybeDate,
  attestedOn: maybeDate,
  firstAttestedOn: fc.option(partialDate('near'), { nil: undefined }),
  over: fc.boolean(),
});

export const endurance = fc.constantFrom(Endurance.TIMELESS, Endurance.LASTS, Endurance.MOMENT);
