import type { Condition, PropertyTest } from '../../../src/model/filter/condition';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../../src/model/records';
import { tokensOf } from '../../../src/model/search/search-tokens';
import { firstDay, lastDay } from '../../../src/model/time/partial-date';
import { Truth, both, not } from '../../../src/model/time/three-valued';
import { holdsOn } from '../../../src/model/time/window';

const { YES, NO, UNKNOWN } = Truth;

const either = (one: Truth, other: Truth) => not(both(not(one), not(other)));
const truth = (value: boolean) => (value ? YES : NO);

/** What conditions mean, written for reading and not for speed: what every engine is held against. */
export function evaluate(
  graph: GraphRecords,
  condition: Condition,
  subject: NodeRecord | EdgeRecord,
  day: string,
): Truth {
  const of = (each: Condition, at: NodeRecord | EdgeRecord = subject) => evaluate(graph, each, at, day);
  if ('all' in condition) return condition.all.map((each) => of(each)).reduce(both, YES);
  if ('any' in condition) return condition.any.map((each) => of(each)).reduce(either, NO);
  if ('not' in condition) return not(of(condition.not));
  if ('kinds' in condition) return truth(condition.kinds.includes(subject.kind));
  if ('holds' in condition) return truth(condition.holds.includes(holdsOn(subject.window, day)));
  if ('within' in condition) return truth(isWithin(graph, subject.id, condition.within));
  if ('words' in condition) {
    const { name } = subject.properties;
    const words = tokensOf(typeof name === 'string' ? name : '').map(({ word }) => word);
    return truth(condition.words.every((wanted) => words.some((word) => word.startsWith(wanted))));
  }
  if ('property' in condition) return test(valueOf(subject, condition.property), condition.is);
  const { edgeKind, direction, edge, node } = condition.some;
  const [near, far] = direction === 'forward' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return graph.edges
    .filter((each) => each.kind === edgeKind && each[near] === subject.id)
    .map((each) => {
      const other = graph.nodes.find(({ id }) => id === each[far]) as NodeRecord;
      return both(both(holdsOn(each.window, day), of(edge, each)), of(node, other));
    })
    .reduce(either, NO);
}

function isWithin({ edges }: GraphRecords, id: string, wider: readonly string[]): boolean {
  const reached = new Set([id]);
  for (const each of reached)
    for (const { kind, from, to } of edges) if (kind === 'BROADER' && from === each) reached.add(to);
  return wider.some((each) => reached.has(each));
}

function valueOf(subject: NodeRecord | EdgeRecord, property: string): unknown {
  return property === 'id' ? subject.id : subject.properties[property];
}

function test(value: unknown, is: PropertyTest): Truth {
  if (is.test === 'IS_KNOWN') return truth(value !== undefined);
  if (is.test === 'IS_FILLED') return truth(Array.isArray(value) && value.length > 0);
  if (is.test === 'HAS') return truth(Array.isArray(value) && value.includes(is.value));
  if (is.test === 'IN' && is.values.length === 0) return NO;
  if (value === undefined) return UNKNOWN;
  switch (is.test) {
    case 'EQUALS':
      return truth(value === is.value);
    case 'IN':
      return truth(is.values.includes(value as string));
    case 'CONTAINS':
      return truth((value as string).includes(is.text));
    case 'STARTS_WITH':
      return truth((value as string).startsWith(is.text));
    case 'AT_LEAST':
      return truth((value as number) >= is.value);
    case 'AT_MOST':
      return truth((value as number) <= is.value);
    case 'NOT_BEFORE':
      return firstDay(value as string) >= is.day ? YES : lastDay(value as string) < is.day ? NO : UNKNOWN;
    case 'NOT_AFTER':
      return lastDay(value as string) <= is.day ? YES : firstDay(value as string) > is.day ? NO : UNKNOWN;
  }
}
