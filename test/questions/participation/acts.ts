import type { EdgeRecord, NodeRecord, Properties } from '../../../src/model/records';
import type { History } from '../../../src/model/time/history';
import { ALWAYS, type Window } from '../../../src/model/time/window';
import { ConsentAction } from '../../../src/model/values/consent-action';
import {
  ConsentRecordedBy,
  PeriodUnit,
  type EntryIntoForceRule,
} from '../../../src/model/values/entry-into-force-rule';

import type { ParticipationSources } from '../../../src/questions/participation/consent-episodes';
import {
  judgeParticipation,
  type ParticipationJudgment,
} from '../../../src/questions/participation/judge-participation';

/** A node of that kind, with a name. */
export function node(kind: string, id: string, properties: Properties = {}, window: Window = ALWAYS): NodeRecord {
  return { id, kind, properties: { name: id, ...properties }, window };
}

/** Kazakhstan, without anything that the data says of it. */
export const KAZAKHSTAN = node('State', 'KAZ', { name: 'Kazakhstan' });

/** How Kazakhstan stood and stands towards the instrument, without laws of its own about it, unless they are given. */
export function participationOf(
  instrument: NodeRecord,
  acts: readonly EdgeRecord[],
  given: Partial<ParticipationSources> & { readonly parents?: readonly History<ParticipationJudgment>[] } = {},
): History<ParticipationJudgment> {
  const { parents = [], ...sources } = given;
  return judgeParticipation({ state: KAZAKHSTAN, instrument, acts, approvals: [], ...sources }, parents);
}

/** What Kazakhstan did about the instrument, or has not done: `act('RATIFICATION', { date: '1994-08-12' })`. */
export function act(action: keyof typeof ConsentAction, properties: Properties = {}): EdgeRecord {
  const id = `KAZ>PARTICIPATION:${[action, ...Object.values(properties)].join(':').toLowerCase()}>un/treaty`;
  return {
    id,
    kind: 'PARTICIPATION',
    from: 'KAZ',
    to: 'un/treaty',
    properties: { action: ConsentAction[action], basis: 'SOURCE', ...properties },
    citations: [],
    window: ALWAYS,
  };
}

/** `after(30, 'DAY')`: in force on the thirtieth day after deposit. */
export function after(count: number, unit: keyof typeof PeriodUnit): EntryIntoForceRule {
  return { after: ConsentRecordedBy.DEPOSIT, count, unit: PeriodUnit[unit], clause: 'art. 49(2)' };
}
