import type { SeedEdge } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';
import { EDGE_TABLES } from './edge-table';
import { TableParser } from './table-parser';

/** The edges of a table of seeds, whose name says of what: `participations.csv`, `crc.participations.csv`. */
export function edgesInTable(name: string, source: string, problems: SeedProblems): readonly SeedEdge[] {
  const last = /([^/.]+)\.csv$/.exec(name)?.[1];
  const table = EDGE_TABLES.find((each) => each.name === last);
  if (!table) {
    const known = EDGE_TABLES.map((each) => `"${each.name}.csv" or "<name>.${each.name}.csv"`).join(', ');
    problems.report(
      { file: name, line: 1, column: 1 },
      `the file's name says no table that seeds have: call it ${known}`,
    );
    return [];
  }
  const parser = new TableParser(name, table, problems);
  parser.parse(source);
  return parser.edges;
}
