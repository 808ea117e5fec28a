import { choiceOf, listOf, textOf } from '../../parts/address';

/** How the rows of an answer may be put together. */
export const GROUPINGS = ['instrument', 'subject'] as const;

/** What one may narrow an answer by; each is a list of values in the address. */
export const FACETS = ['law', 'standing', 'coverage', 'instrument', 'topic', 'bearer'] as const;

export type Facet = (typeof FACETS)[number];

/** A question as the address holds it, and how its answer is looked at. */
export interface Question extends Partial<Record<`only-${Facet}`, string[]>> {
  /** Whom the obligations cover: `group/migrant-children`. */
  readonly group?: string;
  /** Or else who bears them: `group/employers`. */
  readonly bearer?: string;
  readonly state?: string;
  /** The day asked about; today where it is not given. */
  readonly on?: string;
  readonly about?: string;
  /** An earlier day: what has changed since is shown. */
  readonly since?: string;
  /** The kinds of change that are shown; all where none is given. */
  readonly changed?: string[];
  readonly by?: (typeof GROUPINGS)[number];
  /** The obligation whose row is open. */
  readonly open?: string;
  /** The state of the data from which the address was copied. */
  readonly data?: string;
}

export function readQuestion(written: Record<string, unknown>): Question {
  const narrowed = FACETS.map((facet) => [`only-${facet}`, listOf(written[`only-${facet}`])] as const);
  return withoutGaps({
    group: textOf(written['group']),
    bearer: textOf(written['bearer']),
    state: textOf(written['state']),
    on: textOf(written['on']),
    about: textOf(written['about']),
    since: textOf(written['since']),
    changed: listOf(written['changed']),
    by: choiceOf(written['by'], GROUPINGS),
    open: textOf(written['open']),
    data: textOf(written['data']),
    ...Object.fromEntries(narrowed),
  });
}

function withoutGaps(values: Record<string, unknown>): Question {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
