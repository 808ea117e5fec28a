import { valuesOf } from './narrow';
import type { Recommendation } from './recommendation';

/** The columns of the list as a file. */
export const COLUMNS = ['id', 'name', 'madeOn', 'madeBy', 'addressedTo', 'status', 'reason', 'steps'];

export function csvRowOf(one: Recommendation): string[] {
  return [
    one.id,
    one.name,
    one.madeOn ?? '',
    valuesOf(one, 'maker').join(' '),
    valuesOf(one, 'addressee').join(' '),
    one.status,
    one.statusReason,
    one.followUps.map(({ date, node }) => [date, node.id].filter(Boolean).join(' ')).join('; '),
  ];
}
