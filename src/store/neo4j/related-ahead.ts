import { int } from 'neo4j-driver';
import {
  LEVELS_AHEAD,
  type FirstStep,
  type PagesAhead,
  type Parts,
  type PartsPage,
  type StepAhead,
} from '../graph-store';
import { partsPage, type RelatedCells } from '../related-rows';
import type { Parameters } from './connection';
import { nativeName } from './native-name';
import { handedOver } from './related-statement';

/** Of nodes with more edges than these together a level is read relation by relation: all edges of a node are looked at here, whatever their kind. */
const MOST_EDGES = 5000;

/** A step as the statement is told of it. */
interface NumberedStep {
  readonly number: number;
  /** The number of the step that finds its nodes. */
  readonly above: number;
  readonly step: StepAhead;
}

/** A page as the statement gives it: the step’s number, the node’s id, and rows of the properties that were asked for. */
export type PageCells = readonly [number, string, readonly (readonly unknown[])[]];

/** What `reading/related-ahead` is asked with, and how its answer is read. */
export class RelatedAhead {
  private readonly levels: readonly (readonly NumberedStep[])[];

  constructor(private readonly first: readonly FirstStep[]) {
    this.levels = numbered(first);
  }

  get parameters(): Parameters {
    const [first, second, third] = this.levels.map((level) => level.map(parametersOf));
    const roots = this.first.map(({ ids }, index) => ({ step: int(rootOf(index)), ids: [...new Set(ids)] }));
    return { roots, first, second, third, most: int(MOST_EDGES) };
  }

  read(found: readonly PageCells[]): PagesAhead {
    const steps = this.levels
      .flat()
      .map(({ step }) => ({ step, given: handedOver(step), pages: new Map<string, PartsPage>() }));
    for (const [number, id, rows] of found) {
      const { given, pages } = steps[number - 1] as (typeof steps)[number];
      const width = namesIn(given.node, OF_NODE).length;
      const cells = rows.map((row) => cellsOf(row, given, width));
      pages.set(
        id,
        partsPage(cells, given, (cell) => JSON.parse(cell as string) as never),
      );
    }
    return new Map(steps.map(({ step, pages }) => [step, pages]));
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
  let level = first.map((step, index): Omit<NumberedStep, 'number'> => ({ above: rootOf(index), step }));
  while (levels.length < LEVELS_AHEAD) {
    const steps = level.map((each) => ({ ...each, number: (number += 1) }));
    levels.push(steps);
    level = steps.flatMap((each) => each.step.below.map((step) => ({ above: each.number, step })));
  }
  return levels;
}

const OF_NODE = ['id', 'kind'];
const OF_EDGE = ['id'];

function parametersOf({ number, above, step }: NumberedStep) {
  const { node, edge } = handedOver(step);
  return {
    number: int(number),
    above: int(above),
    kinds: step.kinds && [...step.kinds],
    label: step.edgeKind,
    forward: step.direction === 'forward',
    day: step.holdingOn,
    limit: int(step.page.limit),
    node: namesIn(node, OF_NODE),
    edge: edge === null ? [] : namesIn(edge, OF_EDGE),
  };
}

/** The properties that a row shows of a node or an edge: the whole record, or these and those that were asked for. */
function namesIn(parts: Parts, always: readonly string[]): readonly string[] {
  return parts === 'ALL' ? ['record'] : [...always, ...parts.map(nativeName)];
}

function cellsOf(
  row: readonly unknown[],
  { node, edge }: Pick<StepAhead, 'node' | 'edge'>,
  width: number,
): RelatedCells {
  return [node === 'ALL' ? row[0] : row.slice(0, width), edge === 'ALL' ? row[width] : row.slice(width)];
}
