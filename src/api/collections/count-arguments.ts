import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { BadPage } from '../../model/errors/bad-page';
import { MOST_ROWS } from '../paging/page-arguments';

/** The most fields that are counted by or ordered by at once. */
export const MOST_FIELDS = 4;
const SHOWN_VALUES = 50;

/** What is counted by; each connection has fields of its own. */
@ArgsType()
export class CountArguments {
  fields!: string[];

  @Min(1, { message: '"first" must be at least 1, but it is $value.' })
  @Max(MOST_ROWS, { message: `"first" must be at most ${MOST_ROWS}, but it is $value.` })
  @Field(() => Int, {
    nullable: true,
    defaultValue: SHOWN_VALUES,
    description: `How many values of each field, the largest first, 1 to ${MOST_ROWS}.`,
  })
  first!: number;
}

/** Throws `BAD_PAGE` where it is counted by nothing, or by too much. */
export function checkFields(fields: readonly string[]): void {
  if (fields.length === 0 || fields.length > MOST_FIELDS)
    throw new BadPage(`"fields" must name 1 to ${MOST_FIELDS} fields, but it names ${fields.length}.`);
}
