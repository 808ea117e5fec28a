/**
 * Whom an instrument may concern, as a text: every State, the States that take part in it, or those whose own law it
 * is. Instruments that concern nobody have none.
 */
export type Concern = string;

/** What all States can join, and soft law. */
export const EVERY_STATE: Concern = '*';

/** Agreements in which the State takes part. */
export function concernOfParty(state: string): Concern {
  return `party:${state}`;
}

/** The State's own law and policy, and private undertakings given there. */
export function concernOfLaw(state: string): Concern {
  return `law:${state}`;
}

/** What may concern any of the States; with `national` their own law as well. */
export function concernsOfStates(states: readonly string[], national: boolean): readonly Concern[] {
  return [EVERY_STATE, ...states.map(concernOfParty), ...(national ? states.map(concernOfLaw) : [])];
}
