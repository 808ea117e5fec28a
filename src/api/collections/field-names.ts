import { registerEnumType } from 'type-graphql';
import type { PropertyDeclaration } from '../../model/declaration/property';
import type { CountedField, OrderKey } from '../../store/graph-store';
import type { Collection } from './collection';

/** Values of an enum by their names, and what each stands for. */
export interface FieldNames<T> {
  /** The enum as type-graphql takes it. */
  readonly type: Readonly<Record<string, string>>;
  readonly of: (name: string) => T;
}

const COMPARED: readonly string[] = ['TEXT', 'NUMBER', 'DATE', 'CHOICE', 'FLAG'];
/** Texts that differ from node to node. */
const NOT_COUNTED: readonly string[] = ['name', 'summary', 'note', 'text'];

/** By what a collection can be ordered: the id, and each property that can be compared, up and down. */
export function orderNames({ label, properties }: Collection): FieldNames<OrderKey> {
  const compared = properties.filter(isCompared).map(({ name }) => name);
  const values = ['id', ...compared].flatMap((property) => [
    named(`${constantCase(property)}_ASC`, { property, descending: false }, `By \`${property}\`.`),
    named(`${constantCase(property)}_DESC`, { property, descending: true }, `By \`${property}\`, the last first.`),
  ]);
  return enumOf(
    `${label}Order`,
    `What a list of ${label} is ordered by. What has no value comes last either way.`,
    values,
  );
}

/**
 * By what nodes of a collection can be counted: properties with few values, dates by their years, nodes at the other
 * ends of relations.
 */
export function countNames({ label, isInterface, properties, relations }: Collection): FieldNames<CountedField> {
  const counted = properties.filter((property) => isCompared(property) && !NOT_COUNTED.includes(property.name));
  const values = [
    ...(isInterface ? [named<CountedField>('KIND', { by: 'KIND' }, 'By their kind.')] : []),
    ...counted.map(countedProperty),
    ...relations.map(({ name, edge, direction }) =>
      named<CountedField>(
        constantCase(name),
        { by: 'RELATION', edgeKind: edge.label, direction },
        `By the nodes at the other ends of \`${name}\`: a node counts for each of them.`,
      ),
    ),
  ];
  return enumOf(`${label}CountField`, `What ${label} nodes are counted by.`, values);
}

function countedProperty({ name, kind }: PropertyDeclaration): NamedValue<CountedField> {
  if (kind.family === 'DATE')
    return named(`${constantCase(name)}_YEAR`, { property: name, by: 'YEAR' }, `By the year of \`${name}\`.`);
  return named(
    constantCase(name),
    { property: name, by: kind.family === 'FLAG' ? 'FLAG' : 'VALUE' },
    `By \`${name}\`.`,
  );
}

function isCompared({ kind }: PropertyDeclaration): boolean {
  return !kind.isList && COMPARED.includes(kind.family);
}

interface NamedValue<T> {
  readonly name: string;
  readonly value: T;
  readonly description: string;
}

function named<T>(name: string, value: T, description: string): NamedValue<T> {
  return { name, value, description };
}

function enumOf<T>(enumName: string, description: string, values: readonly NamedValue<T>[]): FieldNames<T> {
  const byName = new Map(values.map(({ name, value }) => [name, value]));
  if (byName.size < values.length) throw new Error(`Two values of ${enumName} have the same name`);
  const type = Object.fromEntries(values.map(({ name }) => [name, name]));
  const valuesConfig = Object.fromEntries(values.map((each) => [each.name, { description: each.description }]));
  registerEnumType(type, { name: enumName, description, valuesConfig });
  return { type, of: (name) => byName.get(name) as T };
}

function constantCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
