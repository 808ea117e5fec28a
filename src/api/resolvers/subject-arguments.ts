import { Field, ID } from 'type-graphql';

/** Declares `topics`, which means the same on every question. `narrows` says of what: `obligations about`. */
export function TopicsArgument(narrows: string): PropertyDecorator {
  return subjects(`Only ${narrows} these topics, or narrower ones: \`topic/education\`.`);
}

/** Declares `groups`, which means the same on every question. `narrows` says of what: `tasks about`. */
export function GroupsArgument(narrows: string): PropertyDecorator {
  return subjects(`Only ${narrows} these groups, or narrower ones: \`group/migrant-children\`.`);
}

function subjects(description: string): PropertyDecorator {
  return Field(() => [ID], { nullable: true, description: `${description} An empty list matches nothing.` });
}
