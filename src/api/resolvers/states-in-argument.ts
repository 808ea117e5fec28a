import { Field, ID } from 'type-graphql';

/** Declares `statesIn`, which means the same on every question. */
export function StatesInArgument(): PropertyDecorator {
  return Field(() => [ID], {
    nullable: true,
    description:
      'Only of States that surely are members, on the date, of one of these groups of States or organisations: `m49/143`, `org/eaeu`. An empty list matches nothing.',
  });
}
