import { CSV } from './csv/csv';
import type { ExportFormat } from './export-format';
import { GRAPHML } from './graphml/graphml';
import { JSON_LINES } from './json-lines/json-lines';
import { JSON_LD } from './linked-data/json-ld';
import { TURTLE } from './linked-data/turtle';
import { NEO4J_CSV } from './neo4j-csv/neo4j-csv';
import { PARQUET } from './parquet/parquet';

/** Every format in which a graph can be exported. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [JSON_LINES, CSV, GRAPHML, JSON_LD, TURTLE, NEO4J_CSV, PARQUET];
