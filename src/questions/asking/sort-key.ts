import { sortKeyOf } from '../../model/id';
import { onceForEach } from './once-for-each';

/** The sort key of a record's id. The store shares records, so that most keys are known. */
export const sortKey = onceForEach(({ id }: { readonly id: string }) => sortKeyOf(id));
