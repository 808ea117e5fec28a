import type { ExportedGraph } from '../exported-graph';
import { linkedDate, linkedText, type LinkedThing } from './linked-value';

/** The graph itself as a thing: which one it is, and as of when. */
export function describeGraph({ version, scope }: ExportedGraph): LinkedThing {
  return {
    iri: `${scope.base}graph`,
    types: ['schema:Dataset', 'prov:Entity'],
    statements: [
      ['schema:version', linkedText(version.digest)],
      ['prov:generatedAtTime', { is: 'TYPED', text: version.loadedAt, type: 'xsd:dateTime' }],
      ...(scope.asOf ? [['asOf', linkedDate(scope.asOf)] as const] : []),
    ],
  };
}
