import type { WhatChangedQuery } from './dates.generated';

export type Change = NonNullable<WhatChangedQuery['changes']>['edges'][number]['node'];
