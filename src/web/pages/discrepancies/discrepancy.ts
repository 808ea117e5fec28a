import type { DiscrepanciesQuery } from './discrepancies.generated';

export type Discrepancy = NonNullable<DiscrepanciesQuery['discrepancies']>['edges'][number]['node'];
