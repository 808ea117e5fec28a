import type { Operation } from '../../api/operation';
import { BorneOperation, CoveringOperation, type BorneQuery, type CoveringQuery } from './answer.generated';
import type { AskedRows } from './asked-rows';

/** So many rows are painted at once; the others follow. */
const FIRST_PAGE = 60;
const FURTHER_PAGES = 500;

/** What the API is asked for a page of rows: the first one, or the one after a cursor. */
export function pageAsked({ group = '', bearer, ...rest }: AskedRows, after: string | null) {
  const variables = { ...rest, after, first: after ? FURTHER_PAGES : FIRST_PAGE };
  return bearer === undefined
    ? { operation: CoveringOperation as Operation<Page, object>, variables: { ...variables, group } }
    : { operation: BorneOperation as Operation<Page, object>, variables: { ...variables, bearer } };
}

type Page = Partial<CoveringQuery & BorneQuery>;
