import { sortKeyOf } from '../model/id';
import type { NodeRecord } from '../model/records';
import { Truth } from '../model/time/three-valued';
import type { FoundNode, OrderKey, ValueCount } from './graph-store';

/** A node found, with the keys of its row, which are read from the record so that engines agree on them. */
export function foundNode(node: NodeRecord, isSure: boolean, order: readonly OrderKey[]): FoundNode {
  const values = order.map(({ property }) => (property === 'id' ? node.id : (node.properties[property] ?? null)));
  return {
    node,
    matches: isSure ? Truth.YES : Truth.UNKNOWN,
    keys: [...values.map((value) => JSON.stringify(value)), sortKeyOf(node.id)],
  };
}

/** A row with the columns `value0`, `value1` and so on, and `number`. */
export function valueCount(row: Readonly<Record<string, unknown>>, fields: number): ValueCount {
  const values = Array.from({ length: fields }, (_, index) => row[`value${index}`] as string | number | boolean | null);
  return { values: values.map((value) => (value === null ? null : String(value))), count: row['number'] as number };
}
