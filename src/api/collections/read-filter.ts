import { BadFilter } from '../../model/errors/bad-filter';
import { LIMITS } from '../../model/limits';
import type { NodeClass } from '../../model/declaration/node-kind';
import type { PropertyDeclaration } from '../../model/declaration/property';
import { SearchRole } from '../../model/declaration/search-role';
import type { Comparable, Condition, PropertyTest } from '../../model/filter/condition';
import { isNamed, type Relation } from '../../model/graph-model';
import { NODE_KINDS } from '../../model/kinds';
import { nearest } from '../../model/nearest';
import { tokensOf } from '../../model/search/search-tokens';
import { FIELD_OF_ROLE, type SearchField } from '../../model/search/search-field';
import { firstDay, lastDay } from '../../model/time/partial-date';
import type { Truth } from '../../model/time/three-valued';
import { collectionOf, kindsUnder, type Collection } from './collection';
import { otherEndOf } from './filter-types';

type Input = Readonly<Record<string, unknown>>;

/** Ids of nodes that a filter names, which must exist: an id that is none would silently match nothing. */
export interface NamedNodes {
  /** Where they stand: `filter.partOf.some.node.id.equals`. */
  readonly path: string;
  readonly ids: readonly string[];
  /** The kind or interface that they must be of. */
  readonly expected: string;
}

/** What a filter asks. */
export interface ReadFilter {
  readonly condition: Condition;
  readonly named: readonly NamedNodes[];
}

/** Reads a filter of the API as a condition. Throws `BAD_FILTER` for what can’t be meant. */
export function readFilter(type: NodeClass, filter: unknown): ReadFilter {
  const reader = new FilterReader();
  const condition = reader.node(type, inputOf(filter ?? {}, 'filter'), 'filter', 0);
  return { condition, named: reader.named };
}

class FilterReader {
  readonly named: NamedNodes[] = [];
  private conditions = 0;

  node(type: NodeClass, input: Input, path: string, depth: number): Condition {
    if (depth > LIMITS.filterRelations)
      throw new BadFilter(path, `is nested more than ${LIMITS.filterRelations} deep.`);
    const collection = collectionOf(type);
    const { properties, relations } = collection;
    const conditions = Object.entries(input).map(([key, given]): Condition => {
      const at = `${path}.${key}`;
      this.count(at);
      if (given === null) throw new BadFilter(at, 'is null. Leave it out where you ask nothing of it.');
      const list = () => (given as unknown[]).map((each) => this.node(type, inputOf(each, at), at, depth + 1));
      if (key === 'and') return { all: list() };
      if (key === 'or') return { any: list() };
      if (key === 'not') return { not: this.node(type, inputOf(given, at), at, depth + 1) };
      if (key === 'holds') return { holds: given as Truth[] };
      if (key === 'kinds' && Array.isArray(given))
        return { kinds: given.flatMap((name) => labelsNamed(String(name), at)) };
      if (key === 'within' && Array.isArray(given)) return this.within(given, at);
      const narrowed = kindsUnder(collection).find(({ label }) => key === `on_${label}`);
      if (narrowed) return this.onKind(narrowed, inputOf(given, at), at, depth);
      const relation = relations.find(({ name }) => name === key);
      if (relation) return this.relation(relation, inputOf(given, at), at, depth + 1);
      const test = inputOf(given, at);
      if (key === 'id') this.nameNodes(type, test, at);
      return this.property(key, properties, test, at);
    });
    return { all: conditions };
  }

  /** Places lie within States too, so that the wider one may be of another kind. */
  private within(given: readonly unknown[], path: string): Condition {
    const ids = listOf(given, path) as string[];
    this.named.push({ path, ids, expected: 'LegalNode' });
    return { within: ids };
  }

  /** The same node, looked at as what one of its kinds has. */
  private onKind({ type, label }: Collection, input: Input, path: string, depth: number): Condition {
    return { all: [{ kinds: labelsNamed(label, path) }, this.node(type, input, path, depth)] };
  }

  private nameNodes({ name: expected }: NodeClass, { equals, in: ids }: Input, path: string): void {
    if (typeof equals === 'string') this.named.push({ path: `${path}.equals`, ids: [equals], expected });
    if (Array.isArray(ids)) this.named.push({ path: `${path}.in`, ids: ids as string[], expected });
  }

  private relation(relation: Relation, input: Input, path: string, depth: number): Condition {
    const conditions = Object.entries(input).map(([quantifier, given]): Condition => {
      const some = {
        some: this.edge(relation, inputOf(given, `${path}.${quantifier}`), `${path}.${quantifier}`, depth),
      };
      return quantifier === 'some' ? some : { not: some };
    });
    return { all: conditions };
  }

  private edge(relation: Relation, { node, ...own }: Input, path: string, depth: number) {
    const { edge, direction } = relation;
    const conditions = Object.entries(own).map(([key, given]) => {
      this.count(path);
      return this.property(key, edge.properties, inputOf(given, `${path}.${key}`), `${path}.${key}`);
    });
    return {
      edgeKind: edge.label,
      direction,
      edge: { all: conditions },
      node: this.node(otherEndOf(relation), inputOf(node ?? {}, `${path}.node`), `${path}.node`, depth),
    };
  }

  private property(name: string, properties: readonly PropertyDeclaration[], input: Input, path: string): Condition {
    const tested = testedOf(name, properties);
    if (input['from'] && input['to'] && firstDay(input['from'] as string) > lastDay(input['to'] as string))
      throw new BadFilter(path, `begins after it ends: from ${input['from'] as string} to ${input['to'] as string}.`);
    if (isAbove(input['atLeast'], input['atMost']))
      throw new BadFilter(
        path,
        `asks for at least ${input['atLeast'] as number} and at most ${input['atMost'] as number}.`,
      );
    const conditions = Object.entries(input).map(([test, given]) => {
      const at = `${path}.${test}`;
      if (given === null)
        throw new BadFilter(at, 'is null. Leave it out, or write "isKnown: false" for what has no value.');
      return conditionOf(tested, test, given, at);
    });
    return { all: conditions };
  }

  private count(path: string): void {
    this.conditions += 1;
    if (this.conditions > LIMITS.filterConditions)
      throw new BadFilter(path, `is one of more than ${LIMITS.filterConditions} conditions.`);
  }
}

/** What a condition is on. */
interface Tested {
  readonly property: string;
  readonly isList: boolean;
  /** Where its words are found. */
  readonly field: SearchField;
}

function testedOf(property: string, properties: readonly PropertyDeclaration[]): Tested {
  const declared = properties.find(({ name }) => name === property);
  const field = FIELD_OF_ROLE[declared?.search ?? SearchRole.NAME];
  return { property, isList: declared?.kind.isList === true, field };
}

function conditionOf({ property, isList, field }: Tested, test: string, given: unknown, path: string): Condition {
  const is = (...tests: PropertyTest[]): Condition => ({ all: tests.map((each) => ({ property, is: each })) });
  switch (test) {
    case 'equals':
      return is({ test: 'EQUALS', value: given as Comparable });
    case 'in':
      return is({ test: 'IN', values: listOf(given, path) });
    case 'contains':
      return is({ test: 'CONTAINS', text: given as string });
    case 'startsWith':
      return is({ test: 'STARTS_WITH', text: given as string });
    case 'words':
      return { words: wordsOf(given as string, path), field };
    case 'has':
      return is({ test: 'HAS', value: given as string });
    case 'atLeast':
      return is({ test: 'AT_LEAST', value: given as number });
    case 'atMost':
      return is({ test: 'AT_MOST', value: given as number });
    case 'from':
      return is({ test: 'NOT_BEFORE', day: firstDay(given as string) });
    case 'to':
      return is({ test: 'NOT_AFTER', day: lastDay(given as string) });
    case 'within':
      return is(
        { test: 'NOT_BEFORE', day: firstDay(given as string) },
        { test: 'NOT_AFTER', day: lastDay(given as string) },
      );
    default: {
      const known = is({ test: isList ? 'IS_FILLED' : 'IS_KNOWN' });
      return given === true ? known : { not: known };
    }
  }
}

function listOf(given: unknown, path: string): Comparable[] {
  const values = given as (Comparable | null)[];
  if (values.length > LIMITS.filterValues)
    throw new BadFilter(path, `holds ${values.length} values, and at most ${LIMITS.filterValues} are taken.`);
  return values.filter((value) => value !== null);
}

function wordsOf(given: string, path: string): string[] {
  const words = tokensOf(given).map(({ word }) => word);
  if (words.length === 0) throw new BadFilter(path, 'holds no word or number.');
  if (words.length > LIMITS.filterWords)
    throw new BadFilter(path, `holds ${words.length} words, and at most ${LIMITS.filterWords} are looked for.`);
  return words;
}

function labelsNamed(name: string, path: string): string[] {
  const labels = NODE_KINDS.filter((kind) => isNamed(kind, name)).map(({ label }) => label);
  if (labels.length > 0) return labels;
  const near = nearest(
    name,
    NODE_KINDS.map(({ label }) => label),
  );
  throw new BadFilter(path, `names "${name}", which is no kind.${near ? ` Did you mean "${near}"?` : ''}`);
}

function isAbove(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && one > other;
}

/** The fields that were given; type-graphql makes the others undefined. */
function inputOf(given: unknown, path: string): Input {
  if (given === null) throw new BadFilter(path, 'is null. Leave it out where you ask nothing of it.');
  return Object.fromEntries(Object.entries(given as Input).filter(([, value]) => value !== undefined));
}
