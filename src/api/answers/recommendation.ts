import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Recommendation } from '../../model/nodes/recommendation';
import { Truth } from '../../model/time/three-valued';
import { RecommendationStatus } from '../../questions/recommendations/recommendation-status';
import { connectionOf } from '../paging/connection';

registerEnumType(RecommendationStatus, {
  name: 'RecommendationStatus',
  description: 'What has become of a recommendation by a date.',
  valuesConfig: {
    OPEN: { description: 'Just made, made again, or found not to be met.' },
    PARTLY_MET: { description: 'A part of what it asks for was done.' },
    MET: { description: 'What it asks for was done.' },
    UNKNOWN: { description: 'The sources don’t say, or their dates allow no conclusion.' },
  },
});

@ObjectType({ description: 'A row of a RecommendationConnection.', simpleResolvers: true })
class RecommendationEdge {
  @Field({ description: 'Where this row stands: give it to `after` or `before`.' })
  cursor!: string;

  @Field(() => Recommendation, { description: 'The row.' })
  node!: unknown;

  @Field(() => Truth, {
    description:
      'Whether it had been made by the date asked about: UNKNOWN where its own date is too rough to say, or not given. Later ones are left out.',
  })
  made!: Truth;

  @Field(() => Truth, {
    description:
      'Whether it was made between `from` and `to`: UNKNOWN where its own date is too rough to say, or not given. Others are left out.',
  })
  inRange!: Truth;
}

export const RecommendationConnection = connectionOf(
  'Recommendation',
  RecommendationEdge,
  'Recommendations, ordered by the date on which they were made (its first day, then its last; undated ones last), then by id.',
);
