import type { Operation } from '../api/operation';
import { AllGroupsOperation, AllStatesOperation, AllTopicsOperation, TreatiesOperation } from './choices.generated';

/** What may be named in a field. */
export type ThingKind = 'group' | 'topic' | 'state' | 'bearer' | 'treaty' | 'any';

/** What a field offers before anything is typed, and which kinds its search finds. */
export const OFFERS: Record<
  ThingKind,
  { operation: Operation<object, Record<string, never>>; kinds: string[] | null }
> = {
  group: { operation: AllGroupsOperation, kinds: ['Group'] },
  topic: { operation: AllTopicsOperation, kinds: ['Topic'] },
  state: { operation: AllStatesOperation, kinds: ['State'] },
  bearer: { operation: AllGroupsOperation, kinds: ['Group', 'Institution', 'Organisation', 'State', 'Person'] },
  treaty: { operation: TreatiesOperation, kinds: ['Treaty', 'IloConvention', 'Agreement'] },
  any: { operation: AllStatesOperation, kinds: null },
};
