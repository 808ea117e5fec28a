import { GraphQLString, getNullableType, isListType, type GraphQLSchema } from 'graphql';
import { LIMITS } from '../../model/limits';
import { argumentLimits } from './argument-limits';

/**
 * Says of each question's arguments how long they may be: the limits are declared for all of them at once, and
 * type-graphql has no place for that.
 */
export function describeLimits(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    for (const argument of field.args) {
      const limits = argumentLimits(field.name, argument.name);
      const type = getNullableType(argument.type);
      if (isListType(type) && limits.values === LIMITS.list) argument.description += ` At most ${limits.values}.`;
      if (type === GraphQLString && Number.isFinite(limits.text))
        argument.description += ` At most ${limits.text} characters.`;
    }
  }
}
