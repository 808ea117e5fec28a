import { int } from 'neo4j-driver';
import { endsOf } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import {
  LEVELS_AHEAD,
  type FirstStep,
  type Parts,
  type PartsPage,
  type ReadAhead,
  type StepAhead,
} from '../graph-store';
import { partsRow } from '../related-rows';
import type { Parameters, Row } from './connection';
import { nativeName } from './native-name';
import { handedOver } from './related-statement';
import { nodeOf, type StoredRecord } from './rows';
import { PAGES_TOGETHER } from './statements';

/**
 * Of nodes with more edges than these together a level is read relation by relation: all edges of a node are looked at
 * here, whatever their kind.
 */
const MOST_EDGES = 5000;

/** A step as the statement is told of it. */
interface NumberedStep {
  readonly number: number;
  /** The number of the step that finds its nodes. */
  readonly above: number;
  readonly step: StepAhead;
  /** What the statement hands over for it. */
  readonly given: StepAhead;
  /** The kind of the nodes that it finds, where there is but one. */
  readonly kind: string | undefined;
}

/**
 * A page as the statement gives it: the step’s number, the node’s id, what its rows show of nodes, and of edges. Of
 * nodes that are asked for by their ids 0, the id and the record.
 */
type PageCells = readonly [number, string, readonly (readonly unknown[])[], readonly (readonly unknown[])[]];
type NodeCells = readonly [0, string, StoredRecord];

/** What `reading/related-ahead` is asked with, and how its answer is read. */
export class RelatedAhead {
  private readonly levels: readonly (readonly NumberedStep[])[];

  constructor(
    private readonly ids: readonly string[],
    private readonly first: readonly FirstStep[],
  ) {
    this.levels = numbered(first);
  }

  get parameters(): Parameters {
    const [first, second, third] = this.levels.map((level) => level.map(parametersOf));
    const roots = this.first.map(({ ids }, index) => ({ step: int(rootOf(index)), ids: [...new Set(ids)] }));
    const longest = int(Math.max(...this.levels.flat().map(({ step }) => step.page.limit)) + 1);
    const bounds = { longest, most: int(MOST_EDGES), together: int(PAGES_TOGETHER) };
    return { ids: [...new Set(this.ids)], roots, first, second, third, ...bounds };
  }

  read(rows: readonly Row[]): ReadAhead {
    const nodes = new Map<string, NodeRecord>();
    const steps = this.levels.flat().map((step) => ({ ...step, pages: new Map<string, PartsPage>() }));
    for (const cells of rows.flatMap((row) => row['pages'] as (PageCells | NodeCells)[])) {
      if (cells[0] === 0) nodes.set(cells[1], nodeOf(cells[2] as StoredRecord));
      else {
        const step = steps[cells[0] - 1] as (typeof steps)[number];
        step.pages.set(cells[1], pageOf(cells as PageCells, step));
      }
    }
    return {
      nodes: this.ids.map((id) => nodes.get(id) ?? null),
      pages: new Map(steps.map(({ step, pages }) => [step, pages])),
    };
  }
}

/** The number that stands for the nodes at which a first step begins. */
function rootOf(index: number): number {
  return -1 - index;
}

/** The steps of each level, numbered from 1 on. */
function numbered(first: readonly FirstStep[]): NumberedStep[][] {
  const levels: NumberedStep[][] = [];
  let number = 0;
  let level: { readonly above: number; readonly step: StepAhead }[] = first.map((step, index) => ({
    above: rootOf(index),
    step,
  }));
  while (levels.length < LEVELS_AHEAD) {
    const steps = level.map(({ above, step }) => {
      const { others } = endsOf(step.edgeKind, step.direction);
      const kind = others.length === 1 ? others[0]?.label : undefined;
      return { number: (number += 1), above, step, given: handedOver(step), kind };
    });
    levels.push(steps);
    level = steps.flatMap((each) => each.step.below.map((step) => ({ above: each.number, step })));
  }
  return levels;
}

function parametersOf({ number, above, step, given, kind }: NumberedStep) {
  return {
    number: int(number),
    above: int(above),
    kinds: step.kinds && [...step.kinds],
    label: step.edgeKind,
    forward: step.direction === 'forward',
    day: step.holdingOn,
    limit: int(step.page.limit),
    node: namesIn(given.node, kind ? ['id'] : ['id', 'kind']),
    edge: given.edge && namesIn(given.edge, ['id']),
  };
}

/** The properties that a row shows of a node or an edge: the whole record, or these and those that were asked for. */
function namesIn(parts: Parts, always: readonly string[]): readonly string[] {
  return parts === 'ALL' ? ['record'] : [...always, ...parts.map(nativeName)];
}

function pageOf([, , nodes, edges]: PageCells, { given, kind }: NumberedStep): PartsPage {
  const { page, node, edge } = given;
  const rows = nodes
    .slice(0, page.limit)
    .map((cells, index) =>
      partsRow(
        node === 'ALL' ? cells[0] : cells,
        edge === 'ALL' ? edges[index]?.[0] : edges[index],
        given,
        readRecord,
        kind,
      ),
    );
  return { rows, hasMore: nodes.length > page.limit };
}

function readRecord<T>(cell: unknown): T {
  return JSON.parse(cell as string) as T;
}
