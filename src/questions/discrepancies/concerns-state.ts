import type { NodeRecord } from '../../model/records';

/** Whether a discrepancy about these things concerns the State: it is about it, or about no State in particular. */
export function concernsState(about: readonly NodeRecord[], state: string): boolean {
  const states = about.filter(({ kind }) => kind === 'State');
  return states.length === 0 || states.some(({ id }) => id === state);
}
