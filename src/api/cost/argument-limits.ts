import { LIMITS } from '../../model/limits';

interface ArgumentLimits {
  /** Values of a list. */
  readonly values: number;
  /** Characters of an id and of any other text. */
  readonly id: number;
  readonly text: number;
}

/** By argument: where it may be longer than others, or says itself what is too long. */
const OWN: Readonly<Record<string, Partial<ArgumentLimits>>> = {
  'nodes.ids': { values: Infinity },
  'compare.states': { values: Infinity },
  orderBy: { values: Infinity },
  fields: { values: Infinity },
  'coverageOfData.topics': { values: Infinity },
  'filter.in': { values: Infinity },
  'checkCitations.text': { text: LIMITS.checkedText },
  'cypher.statement': { text: LIMITS.statement },
  after: { text: Infinity },
  before: { text: Infinity },
};

/** How long the argument of a field, or with no field a part of a filter, may be. */
export function argumentLimits(field: string | null, argument: string): ArgumentLimits {
  return {
    values: field === null ? LIMITS.filterConditions : LIMITS.list,
    id: LIMITS.id,
    text: LIMITS.text,
    ...OWN[argument],
    ...OWN[`${field ?? 'filter'}.${argument}`],
  };
}
