import { CSV } from './csv/csv';
import type { ExportFormat } from './export-format';
import { JSON_LINES } from './json-lines/json-lines';

/** Every format in which a graph can be exported. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [JSON_LINES, CSV];
