import type { RecommendationsQuery } from './recommendations.generated';

export type Recommendation = NonNullable<RecommendationsQuery['recommendations']>['edges'][number]['node'];
