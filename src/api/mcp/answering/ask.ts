import type { GraphQLFormattedError } from 'graphql';
import type { CalendarDate } from '../../../model/time/partial-date';

/** What the API answered to a query of a tool. */
export interface Asked {
  /** Null where it was refused. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
  /** From which graph: `extensions.data` of the answer. */
  readonly graph: unknown;
  /** The day on which it was answered: what "today" means in it. */
  readonly day: CalendarDate;
}

/** Asks the API a query within one version of the graph, for whoever has sent the request. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Asked>;
