import type { Comparable, Condition, PropertyTest, RelationCondition } from '../model/filter/condition';
import type { Direction } from '../model/graph-model';
import type { SearchField } from '../model/search/search-field';
import { addDays, type CalendarDate } from '../model/time/partial-date';
import { Truth } from '../model/time/three-valued';
import type { Window } from '../model/time/window';

/** What engines write differently. Expressions are three-valued in all of them, with their own null for UNKNOWN. */
export interface ConditionDialect {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** How a text names a parameter. */
  parameter(name: string): string;
  /** A value as a parameter of the engine. */
  bound(value: Comparable | readonly Comparable[]): unknown;
  property(subject: string, name: string): string;
  /** One of the four days of a node or edge. */
  dayOf(subject: string, day: keyof Window): string;
  kindOf(subject: string): string;
  isIn(expression: string, list: string): string;
  contains(expression: string, text: string): string;
  startsWith(expression: string, text: string): string;
  /** Whether a property that is a list holds the text; no where it is absent. */
  listHas(subject: string, name: string, text: string): string;
  /** How many items a property that is a list has; 0 where it is absent. */
  listSize(subject: string, name: string): string;
  /** A partial date with its ending added: `-01-01` or `-12-31`, as far as it lacks it. */
  completed(expression: string, ending: string): string;
  /** Whether each word begins a word of the field. `bind` makes a parameter. */
  words(subject: string, field: SearchField, words: readonly string[], bind: (value: string) => string): string;
  /** Whether some edge of the kind at the subject, and the node at its other end, fulfil the condition on these two names. */
  some(
    subject: string,
    relation: EdgePattern,
    names: { readonly edge: string; readonly node: string },
    condition: string,
  ): string;
}

/** Which edges are followed. */
export interface EdgePattern {
  readonly edgeKind: string;
  readonly direction: Direction;
}

/**
 * Writes conditions as an engine’s expressions. Only names that are declared come into the text; values become parameters, so that
 * texts differ by the shape of a condition alone.
 */
export class ConditionText {
  readonly parameters: Record<string, unknown>;
  private readonly day: string;
  private patterns = 0;

  constructor(
    private readonly dialect: ConditionDialect,
    day: CalendarDate,
  ) {
    this.day = dialect.parameter('day');
    this.parameters = { day };
  }

  /** A parameter that holds the value, as texts name it. */
  readonly bind = (value: Comparable | readonly Comparable[]): string => {
    const name = `value${Object.keys(this.parameters).length}`;
    this.parameters[name] = this.dialect.bound(value);
    return this.dialect.parameter(name);
  };

  of(condition: Condition, subject: string): string {
    const { dialect } = this;
    if ('all' in condition) return this.joined(condition.all, subject, 'AND', dialect.yes);
    if ('any' in condition) return this.joined(condition.any, subject, 'OR', dialect.no);
    if ('not' in condition) return `NOT (${this.of(condition.not, subject)})`;
    if ('property' in condition) return this.propertyTest(subject, condition.property, condition.is);
    if ('words' in condition) return dialect.words(subject, condition.field, condition.words, this.bind);
    if ('kinds' in condition) return dialect.isIn(dialect.kindOf(subject), this.bind(condition.kinds));
    if ('holds' in condition) return this.holdsIsOneOf(subject, condition.holds);
    return this.some(subject, condition.some);
  }

  /** Whether the node or edge holds on the day. */
  holds(subject: string): string {
    const { yes, no, unknown } = this.dialect;
    const day = (name: keyof Window) => this.dialect.dayOf(subject, name);
    return (
      `CASE WHEN ${this.day} < ${day('earliestStart')} OR ${this.day} >= ${day('latestEnd')} THEN ${no}` +
      ` WHEN ${this.day} >= ${day('latestStart')} AND ${this.day} < ${day('earliestEnd')} THEN ${yes} ELSE ${unknown} END`
    );
  }

  private joined(conditions: readonly Condition[], subject: string, by: string, ofNone: string): string {
    if (conditions.length === 0) return ofNone;
    return conditions.map((each) => `(${this.of(each, subject)})`).join(` ${by} `);
  }

  private propertyTest(subject: string, name: string, is: PropertyTest): string {
    const { dialect } = this;
    const property = dialect.property(subject, name);
    switch (is.test) {
      case 'EQUALS':
        return `${property} = ${this.bind(is.value)}`;
      case 'IN':
        return dialect.isIn(property, this.bind(is.values));
      case 'CONTAINS':
        return dialect.contains(property, this.bind(is.text));
      case 'STARTS_WITH':
        return dialect.startsWith(property, this.bind(is.text));
      case 'AT_LEAST':
        return `${property} >= ${this.bind(is.value)}`;
      case 'AT_MOST':
        return `${property} <= ${this.bind(is.value)}`;
      case 'NOT_BEFORE':
        return this.begunBy(property, is.day);
      case 'NOT_AFTER':
        return `NOT (${this.begunBy(property, addDays(is.day, 1))})`;
      case 'HAS':
        return dialect.listHas(subject, name, this.bind(is.value));
      case 'IS_FILLED':
        return `${dialect.listSize(subject, name)} > 0`;
      case 'IS_KNOWN':
        return `${property} IS NOT NULL`;
    }
  }

  /** Whether a partial date lies on the day or later. `2008-02-31` and the like come in, and are compared as the text that they are. */
  private begunBy(property: string, day: CalendarDate): string {
    const { yes, no, unknown } = this.dialect;
    const bound = this.bind(day);
    const first = this.dialect.completed(property, '-01-01');
    const last = this.dialect.completed(property, '-12-31');
    return `CASE WHEN ${first} >= ${bound} THEN ${yes} WHEN ${last} < ${bound} THEN ${no} ELSE ${unknown} END`;
  }

  private holdsIsOneOf(subject: string, values: readonly Truth[]): string {
    const holds = this.holds(subject);
    const texts = values.map((value) => {
      if (value === Truth.UNKNOWN) return `(${holds}) IS NULL`;
      return `coalesce((${holds}) = ${value === Truth.YES ? this.dialect.yes : this.dialect.no}, ${this.dialect.no})`;
    });
    return texts.length === 0 ? this.dialect.no : texts.join(' OR ');
  }

  private some(subject: string, { edge, node, ...pattern }: RelationCondition): string {
    this.patterns += 1;
    const names = { edge: `edge${this.patterns}`, node: `node${this.patterns}` };
    const condition = [this.holds(names.edge), this.of(edge, names.edge), this.of(node, names.node)]
      .map((each) => `(${each})`)
      .join(' AND ');
    return this.dialect.some(subject, pattern, names, condition);
  }
}

/** Where a page begins in an order. */
export interface OrderedRow {
  /** The values of the order keys of the row beyond which the page lies. */
  readonly values: readonly (Comparable | null)[];
  readonly sortKey: string;
}

/** An expression that rows are ordered by. */
export interface OrderExpression {
  readonly expression: string;
  readonly descending: boolean;
}

/** The order in which rows are read; rows without a value come last, and first where the order is read backward. */
export function orderText(keys: readonly OrderExpression[], sortKey: string, backward: boolean): string {
  const direction = (descending: boolean) => (descending === backward ? 'ASC' : 'DESC');
  const parts = keys.flatMap(({ expression, descending }) => [
    `${expression} IS NULL ${direction(false)}`,
    `${expression} ${direction(descending)}`,
  ]);
  return [...parts, `${sortKey} ${direction(false)}`].join(', ');
}

/** What rows beyond the given one fulfil, in the direction that is read. */
export function beyondText(
  keys: readonly OrderExpression[],
  sortKey: string,
  { values, sortKey: last }: OrderedRow,
  backward: boolean,
  bind: (value: Comparable) => string,
): string {
  const ofTies = `${sortKey} ${backward ? '<' : '>'} ${bind(last)}`;
  return keys.reduceRight((rest, { expression, descending }, index) => {
    const value = values[index] ?? null;
    if (value === null)
      return backward ? `(${expression} IS NOT NULL OR ${rest})` : `(${expression} IS NULL AND ${rest})`;
    const bound = bind(value);
    const further = `${expression} ${descending === backward ? '>' : '<'} ${bound} OR (${expression} = ${bound} AND ${rest})`;
    return backward ? `(${further})` : `(${further} OR ${expression} IS NULL)`;
  }, ofTies);
}
