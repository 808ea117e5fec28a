import type { Direction } from '../graph-model';
import type { SearchField } from '../search/search-field';
import type { CalendarDate } from '../time/partial-date';
import type { Truth } from '../time/three-valued';

export type Comparable = string | number | boolean;

/**
 * What is asked of one property. Where the property is absent the answer is UNKNOWN, save for `IS_KNOWN` and what is
 * asked of lists. A partial date lies in a range surely, possibly, or surely not.
 */
export type PropertyTest =
  | { readonly test: 'EQUALS'; readonly value: Comparable }
  | { readonly test: 'IN'; readonly values: readonly Comparable[] }
  | { readonly test: 'CONTAINS' | 'STARTS_WITH'; readonly text: string }
  /** The bound itself is included. */
  | { readonly test: 'AT_LEAST' | 'AT_MOST'; readonly value: number }
  /** The day itself is included. */
  | { readonly test: 'NOT_BEFORE' | 'NOT_AFTER'; readonly day: CalendarDate }
  /** Of a list. */
  | { readonly test: 'HAS'; readonly value: string }
  /** Of a list: whether it holds anything. */
  | { readonly test: 'IS_FILLED' }
  | { readonly test: 'IS_KNOWN' };

/** Some edge of this kind, which holds on the day, that fits, to a node that fits. */
export interface RelationCondition {
  readonly edgeKind: string;
  readonly direction: Direction;
  readonly edge: Condition;
  readonly node: Condition;
}

/**
 * A condition on a node or edge, three-valued by Kleene’s strong logic (docs/rules.md, Time has three values). `id` is
 * a property like any other; `words`, `kinds`, `within`, `holds` and `some` are for nodes.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly property: string; readonly is: PropertyTest }
  /** Each of the words, folded, begins a word of the field. */
  | { readonly words: readonly string[]; readonly field: SearchField }
  | { readonly kinds: readonly string[] }
  /** It is one of these, or lies within one by BROADER edges, step by step, on whatever day. */
  | { readonly within: readonly string[] }
  /** Whether it holds on the day that the condition is asked for is one of these. */
  | { readonly holds: readonly Truth[] }
  | { readonly some: RelationCondition };

/** The condition that everything fulfils. */
export const ANYTHING: Condition = { all: [] };
