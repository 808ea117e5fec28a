import { PeriodUnit, type EntryIntoForceRule } from '../values/entry-into-force-rule';
import { addDays, addMonths, firstOfNextMonth, type CalendarDate } from './partial-date';

/**
 * The day on which an instrument that is already in force takes effect for a State that consents on the day given, by
 * the instrument's own final clause (VCLT art. 24): `30 DAY` is the thirtieth day after it.
 */
export function applyRule(rule: EntryIntoForceRule, consentedOn: CalendarDate): CalendarDate {
  const day = rule.unit === PeriodUnit.DAY ? addDays(consentedOn, rule.count) : addMonths(consentedOn, rule.count);
  return rule.firstOfNextMonth ? firstOfNextMonth(day) : day;
}
