import { validateSync } from 'class-validator';
import { ArgsType, ArgumentValidationError, Field } from 'type-graphql';
import { DatedPageArguments } from '../paging/page-arguments';

/** What a relation field may be asked with. */
@ArgsType()
export class RelationArguments extends DatedPageArguments {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to show edges that surely don’t hold on the date as well.',
  })
  includeNotHolding!: boolean;
}

/**
 * The arguments as GraphQL coerced them; null for one that has a default means the default. Throws where a number is
 * out of bounds.
 */
export function relationArguments(given: Readonly<Record<string, unknown>>): RelationArguments {
  const read = Object.assign(new RelationArguments(), given);
  read.includeNotHolding ??= false;
  if (typeof read.first !== 'number' && typeof read.last !== 'number') return read;
  const errors = validateSync(read, { skipMissingProperties: true, forbidUnknownValues: false });
  if (errors.length > 0) throw new ArgumentValidationError(errors);
  return read;
}
