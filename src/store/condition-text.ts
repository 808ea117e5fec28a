import type { Comparable, Condition, PropertyTest, RelationCondition } from '../model/filter/condition';
import type { Direction } from '../model/graph-model';
import type { SearchField } from '../model/search/search-field';
import { addDays, type CalendarDate } from '../model/time/partial-date';
import { Truth } from '../model/time/three-valued';
import type { Window } from '../model/time/window';

/**
 * What engines write differently. Expressions of tests are three-valued in all of them, with their own null for
 * UNKNOWN.
 */
export interface ConditionDialect {
  readonly yes: string;
  readonly no: string;
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
  /**
   * Whether some edge of the kind at the subject, and the node at its other end, fulfil the condition on these two
   * names.
   */
  some(subject: string, relation: FollowedEdge, condition: string): string;
  /** What defines the set of all nodes at which there is such an edge. It may name sets that were defined before. */
  set(name: string, relation: FollowedEdge, condition: string): string;
  /** What defines the set of the nodes whose ids are in the list, and of all that lie within them. */
  setWithin(name: string, ids: string): string;
  isInSet(subject: string, set: string): string;
}

/** Which edges are followed. */
export interface EdgePattern {
  readonly edgeKind: string;
  readonly direction: Direction;
}

/** An edge that is followed, and the names that it and the node at its other end have in a text. */
export interface FollowedEdge extends EdgePattern {
  readonly edge: string;
  readonly node: string;
}

/** For which values of a condition an expression is true: for YES alone, or for UNKNOWN as well. */
type Certainty = 'SURELY' | 'POSSIBLY';

/**
 * Writes conditions as an engine’s expressions. Only names that are declared come into the text; values become
 * parameters, so that texts differ by the shape of a condition alone.
 *
 * Each condition is written for the one certainty that is asked of it: Kleene’s YES and not-NO of any condition follow
 * from those of its parts, so that expressions are true or not, and relations are sets. Relations within relations are
 * found once for the whole statement, the deepest first; only the outermost is looked at from each row, so that a page
 * ends where it is full.
 */
export class ConditionText {
  readonly parameters: Record<string, unknown>;
  /** What defines the sets that the expressions name; each may name those before it. */
  readonly sets: string[] = [];
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

  /** True where the subject fulfils the condition; otherwise false or null. */
  surely(condition: Condition, subject: string): string {
    return this.of(condition, subject, 'SURELY', false);
  }

  /** True where the subject fulfils the condition or may do so; otherwise false. */
  possibly(condition: Condition, subject: string): string {
    return this.of(condition, subject, 'POSSIBLY', false);
  }

  /** Whether the node or edge surely holds on the day. */
  surelyHolds(subject: string): string {
    const { latestStart, earliestEnd } = this.days(subject);
    return `${this.possiblyHolds(subject)} AND ${this.day} >= ${latestStart} AND ${this.day} < ${earliestEnd}`;
  }

  /** Whether the node or edge holds on the day or may do so. */
  possiblyHolds(subject: string): string {
    const { earliestStart, latestEnd } = this.days(subject);
    return `${this.day} >= ${earliestStart} AND ${this.day} < ${latestEnd}`;
  }

  private days(subject: string): Record<keyof Window, string> {
    const day = (name: keyof Window) => this.dialect.dayOf(subject, name);
    return {
      earliestStart: day('earliestStart'),
      latestStart: day('latestStart'),
      earliestEnd: day('earliestEnd'),
      latestEnd: day('latestEnd'),
    };
  }

  private of(condition: Condition, subject: string, certainty: Certainty, isWithin: boolean): string {
    const { dialect } = this;
    const each = (part: Condition) => this.of(part, subject, certainty, isWithin);
    if ('all' in condition) return joined(condition.all.map(each), 'AND', dialect.yes);
    if ('any' in condition) return joined(condition.any.map(each), 'OR', dialect.no);
    if ('not' in condition) return this.not(condition.not, subject, certainty, isWithin);
    if ('property' in condition) return this.propertyTest(subject, condition.property, condition.is, certainty);
    if ('words' in condition) return dialect.words(subject, condition.field, condition.words, this.bind);
    if ('kinds' in condition) return dialect.isIn(dialect.kindOf(subject), this.bind(condition.kinds));
    if ('within' in condition) return this.within(subject, condition.within);
    if ('holds' in condition) return this.holdsIsOneOf(subject, condition.holds);
    return this.some(subject, condition.some, certainty, isWithin);
  }

  private not(condition: Condition, subject: string, certainty: Certainty, isWithin: boolean): string {
    if (certainty === 'SURELY') return `NOT (${this.of(condition, subject, 'POSSIBLY', isWithin)})`;
    return `NOT coalesce(${this.of(condition, subject, 'SURELY', isWithin)}, ${this.dialect.no})`;
  }

  private propertyTest(subject: string, name: string, is: PropertyTest, certainty: Certainty): string {
    const test = this.test(subject, name, is, certainty);
    return certainty === 'SURELY' ? test : `coalesce(${test}, ${this.dialect.yes})`;
  }

  private test(subject: string, name: string, is: PropertyTest, certainty: Certainty): string {
    const { dialect } = this;
    const property = dialect.property(subject, name);
    // Of a partial date. `2008-02-31` and the like come in, and are compared as the text that they are.
    const [firstDay, lastDay] = [dialect.completed(property, '-01-01'), dialect.completed(property, '-12-31')];
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
        return `${certainty === 'SURELY' ? firstDay : lastDay} >= ${this.bind(is.day)}`;
      case 'NOT_AFTER':
        return `${certainty === 'SURELY' ? lastDay : firstDay} < ${this.bind(addDays(is.day, 1))}`;
      case 'HAS':
        return dialect.listHas(subject, name, this.bind(is.value));
      case 'IS_FILLED':
        return `${dialect.listSize(subject, name)} > 0`;
      case 'IS_KNOWN':
        return `${property} IS NOT NULL`;
    }
  }

  private within(subject: string, ids: readonly string[]): string {
    this.patterns += 1;
    const set = `set${this.patterns}`;
    this.sets.push(this.dialect.setWithin(set, this.bind(ids)));
    return this.dialect.isInSet(subject, set);
  }

  private holdsIsOneOf(subject: string, values: readonly Truth[]): string {
    const [surely, possibly] = [this.surelyHolds(subject), this.possiblyHolds(subject)];
    const texts = {
      [Truth.YES]: surely,
      [Truth.UNKNOWN]: `${possibly} AND NOT (${surely})`,
      [Truth.NO]: `NOT (${possibly})`,
    };
    return joined(
      values.map((value) => texts[value]),
      'OR',
      this.dialect.no,
    );
  }

  private some(
    subject: string,
    { edge: ofEdge, node: ofNode, ...pattern }: RelationCondition,
    certainty: Certainty,
    isWithin: boolean,
  ): string {
    this.patterns += 1;
    const followed = { ...pattern, edge: `edge${this.patterns}`, node: `node${this.patterns}` };
    const set = `set${this.patterns}`;
    const condition = joined(
      [
        certainty === 'SURELY' ? this.surelyHolds(followed.edge) : this.possiblyHolds(followed.edge),
        this.of(ofEdge, followed.edge, certainty, true),
        this.of(ofNode, followed.node, certainty, true),
      ],
      'AND',
      this.dialect.yes,
    );
    if (!isWithin) return this.dialect.some(subject, followed, condition);
    this.sets.push(this.dialect.set(set, followed, condition));
    return this.dialect.isInSet(subject, set);
  }
}

function joined(expressions: readonly string[], by: 'AND' | 'OR', ofNone: string): string {
  return expressions.length === 0 ? ofNone : expressions.map((each) => `(${each})`).join(` ${by} `);
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
