import type { Operation } from '../../api/operation';
import type { AskedRows } from './asked-rows';
import {
  HowManyBorneOperation,
  HowManyCoveringOperation,
  type HowManyBorneQuery,
  type HowManyCoveringQuery,
} from './wider-topics.generated';

type HowMany = Partial<HowManyCoveringQuery & HowManyBorneQuery>;

/** What the API is asked for the number of rows of the same question about another topic. */
export function howManyAsked({ group = '', bearer, state, asOf }: AskedRows, topic: string) {
  const variables = { state, asOf, topics: [topic] };
  return bearer === undefined
    ? { operation: HowManyCoveringOperation as Operation<HowMany, object>, variables: { ...variables, group } }
    : { operation: HowManyBorneOperation as Operation<HowMany, object>, variables: { ...variables, bearer } };
}

/** How many rows the API told of. */
export function howManyOf({ obligationsCovering, obligationsBorneBy }: HowMany): number {
  return (obligationsCovering ?? obligationsBorneBy)?.totalCount ?? 0;
}
