import type { EdgeKindDeclaration } from '../../model/declaration/edge-kind';
import type { NodeKindDeclaration } from '../../model/declaration/node-kind';
import { propertiesOf, type PropertyDeclaration } from '../../model/declaration/property';
import { TimeRole } from '../../model/declaration/time-role';
import { partialDate } from '../../model/declaration/value-kinds';
import { LegalEdge } from '../../model/edges/legal-edge';
import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import { LegalNode } from '../../model/nodes/legal-node';
import { Endurance } from '../../model/time/window';

/** The declared properties that hold a date of the thing itself, in the order of their declaration. */
export function datesOf({ properties }: Pick<NodeKindDeclaration, 'properties'>): readonly PropertyDeclaration[] {
  return properties.filter(({ kind, time }) => isDate(kind) && !AS_OF_WHEN.has(time));
}

/** As of when sources speak is no date of the thing. */
const AS_OF_WHEN: ReadonlySet<TimeRole | undefined> = new Set([TimeRole.ATTESTED, TimeRole.LAST_ATTESTED]);

/** Whether things of the kind are facts in time: they declare a date beside what all have, or speak of a moment. */
export function isDatedKind(kind: NodeKindDeclaration): boolean {
  return kind.endurance === Endurance.MOMENT || hasOwnDate(kind, COMMON_TO_NODES);
}

const COMMON_TO_NODES = namesOf(LegalNode);
const COMMON_TO_EDGES = namesOf(LegalEdge);

/** Edges that are facts in time themselves. */
export const DATED_EDGES: readonly string[] = EDGE_KINDS.filter(
  (kind) => kind.endurance !== Endurance.TIMELESS || hasOwnDate(kind, COMMON_TO_EDGES),
).map(({ label }) => label);

/**
 * Those of them that may stand more than once between two nodes, or declare a date: acts, tasks, offices, amendments,
 * follow-ups.
 */
export const ACTS: ReadonlySet<string> = new Set(
  EDGE_KINDS.filter(
    (kind) => DATED_EDGES.includes(kind.label) && (kind.keyedBy.length > 0 || hasOwnDate(kind, COMMON_TO_EDGES)),
  ).map(({ label }) => label),
);

/** Edges whose start is a thing that speaks of their end. */
export const SPEAKING_EDGES: readonly string[] = EDGE_KINDS.filter(({ speaks }) => speaks).map(({ label }) => label);

/** Every property of any kind that holds a date, attestations included. */
export const DATE_NAMES: readonly string[] = [
  ...new Set(
    [...NODE_KINDS, ...EDGE_KINDS].flatMap(({ properties }) =>
      properties.filter(({ kind }) => isDate(kind)).map(({ name }) => name),
    ),
  ),
];

function hasOwnDate(kind: NodeKindDeclaration | EdgeKindDeclaration, common: ReadonlySet<string>): boolean {
  return datesOf(kind).some(({ name }) => !common.has(name));
}

function namesOf(type: abstract new () => object): ReadonlySet<string> {
  return new Set(propertiesOf(type).map(({ name }) => name));
}

function isDate(kind: PropertyDeclaration['kind']): boolean {
  return kind === partialDate;
}
