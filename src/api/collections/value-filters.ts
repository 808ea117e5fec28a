import { Field, Float, ID, InputType, type ClassType } from 'type-graphql';
import { LIMITS } from '../../model/limits';
import type { PropertyDeclaration } from '../../model/declaration/property';
import { SearchRole } from '../../model/declaration/search-role';
import type { Choices } from '../../model/declaration/value-kind';
import { PartialDateScalar } from '../schema/scalars';

const IS_KNOWN = 'True: only where the data has a value. False: only where it has none.';
const IN = 'It is one of these. An empty list matches nothing.';

@InputType({ description: 'A condition on an id. All that is said must be fulfilled.' })
class IdFilter {
  @Field(() => ID, { nullable: true, description: 'It is this.' })
  equals?: string;

  @Field(() => [ID], { nullable: true, description: IN })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'It begins with this: `un/crc/`.' })
  startsWith?: string;
}

@InputType({
  description: 'A condition on a text. All that is said must be fulfilled; unknown where the data has none.',
})
class TextFilter {
  @Field(() => String, { nullable: true, description: 'It is exactly this.' })
  equals?: string;

  @Field(() => [String], { nullable: true, description: IN })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'It holds this, letter by letter: case counts.' })
  contains?: string;

  @Field(() => String, { nullable: true, description: 'It begins with this, letter by letter: case counts.' })
  startsWith?: string;

  @Field(() => Boolean, { nullable: true, description: IS_KNOWN })
  isKnown?: boolean;
}

@InputType({ description: 'A condition on a text that is searched. All that is said must be fulfilled.' })
class SearchedTextFilter extends TextFilter {
  @Field(() => String, {
    nullable: true,
    description: `Each of these words, or its beginning, stands in it, at most ${LIMITS.filterWords}. Case and diacritics don’t matter.`,
  })
  words?: string;
}

@InputType({ description: 'A condition on a list of texts.' })
class TextListFilter {
  @Field(() => String, { nullable: true, description: 'It holds exactly this text.' })
  has?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only where it holds something. False: only where it is empty.',
  })
  isKnown?: boolean;
}

@InputType({ description: 'A condition on other names, those in other languages included.' })
class NameListFilter extends TextListFilter {
  @Field(() => String, {
    nullable: true,
    description: `Each of these words, or its beginning, stands in one of them, at most ${LIMITS.filterWords}. Case and diacritics don’t matter.`,
  })
  words?: string;
}

@InputType({ description: 'A condition on true or false.' })
class FlagFilter {
  @Field(() => Boolean, { nullable: true, description: 'It is this.' })
  equals?: boolean;

  @Field(() => Boolean, { nullable: true, description: IS_KNOWN })
  isKnown?: boolean;
}

@InputType({
  description: 'A condition on a number. All that is said must be fulfilled; unknown where the data has none.',
})
class NumberFilter {
  @Field(() => Float, { nullable: true, description: 'It is this.' })
  equals?: number;

  @Field(() => [Float], { nullable: true, description: IN })
  in?: number[];

  @Field(() => Float, { nullable: true, description: 'It is this or more.' })
  atLeast?: number;

  @Field(() => Float, { nullable: true, description: 'It is this or less.' })
  atMost?: number;

  @Field(() => Boolean, { nullable: true, description: IS_KNOWN })
  isKnown?: boolean;
}

@InputType({
  description:
    'A condition on a date, three-valued: a date known as `2008` surely lies in 2008, possibly in March 2008, surely not in 2009. What is only possible counts where `includeUnknown` is true.',
})
class DateFilter {
  @Field(() => PartialDateScalar, { nullable: true, description: 'It lies within this year, month or day.' })
  within?: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'It lies on the first day of this or later.' })
  from?: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'It lies on the last day of this or earlier.' })
  to?: string;

  @Field(() => Boolean, { nullable: true, description: IS_KNOWN })
  isKnown?: boolean;
}

const choiceFilters = new Map<string, ClassType>();

/** The input type that filters a property, by the family of its values; null where values are not compared. */
export function valueFilterOf({ search, kind }: PropertyDeclaration): ClassType | null {
  if (kind.family === 'PARTS') return null;
  if (kind.isList) return search === SearchRole.OTHER_NAME ? NameListFilter : TextListFilter;
  switch (kind.family) {
    case 'TEXT':
      return search === SearchRole.NAME || search === SearchRole.TEXT ? SearchedTextFilter : TextFilter;
    case 'FLAG':
      return FlagFilter;
    case 'NUMBER':
      return NumberFilter;
    case 'DATE':
      return DateFilter;
    case 'REFERENCE':
      return IdFilter;
    case 'CHOICE':
      return kind.choices ? choiceFilterOf(kind.choices) : null;
  }
}

export { IdFilter };

function choiceFilterOf(choices: Choices): ClassType {
  const name = `${choices.name}Filter`;
  const known = choiceFilters.get(name);
  if (known) return known;
  class ChoiceFilter {}
  const type = () => choices.values as unknown as ClassType;
  const field = (of: () => unknown, description: string, key: string) =>
    Field(of as () => ClassType, { nullable: true, description })(ChoiceFilter.prototype, key);
  field(type, 'It is this.', 'equals');
  field(() => [type()], IN, 'in');
  field(() => Boolean, IS_KNOWN, 'isKnown');
  InputType(name, { description: `A condition on a ${choices.name}. All that is said must be fulfilled.` })(
    ChoiceFilter,
  );
  choiceFilters.set(name, ChoiceFilter);
  return ChoiceFilter;
}
