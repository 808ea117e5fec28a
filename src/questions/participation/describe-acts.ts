import { Basis } from '../../model/values/basis';
import { Participation } from '../../model/edges/participation';
import { read } from '../../model/read';
import { type EdgeRecord } from '../../model/records';
import type { PartialDate } from '../../model/time/partial-date';
import { ConsentAction } from '../../model/values/consent-action';
import { actionOf, dateOf } from './participation-acts';

/** Acts in words: `Ratification on 1994-08-12 (source as of 2013-07)`. */
export function describeActs(acts: readonly EdgeRecord[]): string {
  const text = [...new Set(acts.map(describeAct))].join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A date in a sentence: `on 1994-08-12`, `in 1994`. */
export function describeDate(date: PartialDate): string {
  return `${date.length === 10 ? 'on' : 'in'} ${date}`;
}

function describeAct(act: EdgeRecord): string {
  const attested = read(Participation, act).attestedOn ?? null;
  const asOf = attested ? ` (source as of ${attested})` : '';
  const action = actionOf(act);
  if (action === ConsentAction.NOT_PARTY) {
    const inferred = `inferred: ${read(Participation, act).note ?? 'a call to join'}`;
    return `not a party, ${read(Participation, act).basis === Basis.INFERRED ? inferred : 'a source says so'}${asOf}`;
  }
  const date = dateOf(act);
  const when = date ? describeDate(date) : 'on a day that the source does not give';
  return `${action.toLowerCase().replaceAll('_', ' ')} ${when}${asOf}`;
}
