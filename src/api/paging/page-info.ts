import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page lies in its connection (Relay Cursor Connections specification).' })
export class PageInfo {
  @Field({ description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether rows come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null where there is none.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null where there is none.' })
  endCursor!: string | null;
}
