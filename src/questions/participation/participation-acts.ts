import { Participation } from '../../model/edges/participation';
import { read } from '../../model/read';
import { type EdgeRecord } from '../../model/records';
import { OPEN_FUTURE, type PartialDate } from '../../model/time/partial-date';
import { CONSENT_TO_BE_BOUND, type ConsentAction } from '../../model/values/consent-action';

/** Which act a PARTICIPATION edge records. */
export function actionOf(act: EdgeRecord): ConsentAction {
  return read(Participation, act).action;
}

/** When it was done; null where the sources don't say. */
export function dateOf(act: EdgeRecord): PartialDate | null {
  return read(Participation, act).date ?? null;
}

/** As of when its sources speak: at the earliest when the act was done. Null where nothing is known of either. */
export function attestedOnOf(act: EdgeRecord): PartialDate | null {
  return read(Participation, act).attestedOn ?? dateOf(act);
}

/** The acts of these kinds. */
export function actsOf(acts: readonly EdgeRecord[], ...actions: readonly ConsentAction[]): readonly EdgeRecord[] {
  return acts.filter((act) => actions.includes(actionOf(act)));
}

/** The acts by which the State consented to be bound. */
export function consentsAmong(acts: readonly EdgeRecord[]): readonly EdgeRecord[] {
  return acts.filter((act) => CONSENT_TO_BE_BOUND.has(actionOf(act)));
}

/** Oldest first. Undated acts stand where their sources speak, those without any date last; ties by id. */
export function oldestFirst(acts: readonly EdgeRecord[]): readonly EdgeRecord[] {
  const keyOf = (act: EdgeRecord) => `${attestedDate(act)}\0${act.id}`;
  return [...acts].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function attestedDate(act: EdgeRecord): PartialDate {
  return dateOf(act) ?? read(Participation, act).attestedOn ?? OPEN_FUTURE;
}
