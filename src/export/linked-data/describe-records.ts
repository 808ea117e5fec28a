import type { PropertyDeclaration } from '../../model/declaration/property';
import { propertiesOf } from '../../model/declaration/property';
import type { ValueKind } from '../../model/declaration/value-kind';
import { MappedTo } from '../../model/edges/mapped-to';
import { edgeKind, natureOf, nodeKind } from '../../model/graph-model';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { readIf } from '../../model/read';
import { holdsOn, type Window } from '../../model/time/window';
import { Language } from '../../model/values/translation';
import type { ExportScope, GraphPage } from '../exported-graph';
import { knownDays } from '../known-days';
import { iriOf } from '../../model/linked-data/iris';
import { linkedDate, linkedIri, linkedText, type LinkedThing, type LinkedValue, type Statement } from './linked-value';
import { TERM_OF_MATCH, TERMS_OF_EDGE, TERMS_OF_PROPERTY, TYPES_OF_KIND, TYPES_OF_NATURE } from './published-terms';

/** The nodes and edges of a page as things. An edge is a thing of its own, and a relation of its start. */
export function describeRecords({ nodes, edges }: GraphPage, scope: ExportScope): readonly LinkedThing[] {
  const byStart = new Map<string, EdgeRecord[]>();
  for (const edge of edges) byStart.set(edge.from, [...(byStart.get(edge.from) ?? []), edge]);
  return [
    ...nodes.map((node) => describeNode(node, byStart.get(node.id) ?? [], scope)),
    ...edges.map((edge) => describeEdge(edge, scope)),
  ];
}

function describeNode(node: NodeRecord, edges: readonly EdgeRecord[], scope: ExportScope): LinkedThing {
  const { id, kind, properties, window } = node;
  const types = [...TYPES_OF_NATURE[natureOf(node)], ...(TYPES_OF_KIND[kind] ?? [])];
  const own = statementsOf(nodeKind(kind).properties, properties, scope);
  return {
    iri: iriOf(id, scope.base),
    types: [kind, ...types],
    statements: [
      ...own,
      ...timeOf(window, scope),
      ...edges.flatMap((edge) => relationOf(edge, types, scope)),
      ...own.flatMap((statement) => published(statement, types)),
      ...namesIn(properties['translations'], types),
    ],
  };
}

function describeEdge(
  { id, kind, from, to, properties, citations, window }: EdgeRecord,
  scope: ExportScope,
): LinkedThing {
  const cited = citations.map(({ document, pinpoint, checked }): LinkedValue => ({
    is: 'PARTS',
    statements: [
      ['document', linkedIri(iriOf(document, scope.base))],
      ...(pinpoint === null ? [] : [['pinpoint', linkedText(pinpoint)] as const]),
      ['checked', flagValue(checked)],
    ],
  }));
  return {
    iri: iriOf(id, scope.base),
    types: [kind],
    statements: [
      ['from', linkedIri(iriOf(from, scope.base))],
      ['to', linkedIri(iriOf(to, scope.base))],
      ...statementsOf(edgeKind(kind).properties, properties, scope),
      ...(cited.length > 0 ? [['citations', { is: 'LIST', items: cited }] as const] : []),
      ...timeOf(window, scope),
      ...sourcesOf(citations, scope),
    ],
  };
}

function sourcesOf(citations: EdgeRecord['citations'], { base }: ExportScope): readonly Statement[] {
  const documents = new Set(citations.map(({ document }) => document));
  return [...documents].map((document) => ['prov:hadPrimarySource', linkedIri(iriOf(document, base))]);
}

function relationOf(edge: EdgeRecord, types: readonly string[], { base }: ExportScope): readonly Statement[] {
  const { kind, to } = edge;
  const match = readIf(MappedTo, edge)?.match;
  const terms = [...termsFor(TERMS_OF_EDGE[kind], types), ...(match ? [TERM_OF_MATCH[match]] : [])];
  const value = linkedIri(iriOf(to, base));
  return [edgeKind(kind).forward, ...terms].map((term) => [term, value]);
}

function statementsOf(
  declared: readonly PropertyDeclaration[],
  values: Readonly<Record<string, unknown>>,
  scope: ExportScope,
): readonly Statement[] {
  return declared
    .filter(({ name }) => values[name] !== undefined && values[name] !== null)
    .map(({ name, kind }) => [name, valueOf(kind, values[name], scope)]);
}

function valueOf(kind: ValueKind, value: unknown, scope: ExportScope): LinkedValue {
  if (kind.isList) return { is: 'LIST', items: (value as unknown[]).map((item) => itemOf(kind, item, scope)) };
  return itemOf(kind, value, scope);
}

function itemOf(kind: ValueKind, value: unknown, scope: ExportScope): LinkedValue {
  switch (kind.family) {
    case 'PARTS':
      return {
        is: 'PARTS',
        statements: kind.parts
          ? statementsOf(propertiesOf(kind.parts), value as Readonly<Record<string, unknown>>, scope)
          : [],
      };
    case 'DATE':
      return linkedDate(value as string);
    case 'FLAG':
      return flagValue(value as boolean);
    case 'NUMBER':
      return { is: 'TYPED', text: String(value), type: kind.isWhole ? 'xsd:integer' : 'xsd:decimal' };
    case 'REFERENCE':
      return linkedIri(iriOf(value as string, scope.base));
    case 'TEXT':
    case 'CHOICE':
      return linkedText(value as string);
  }
}

function flagValue(value: boolean): LinkedValue {
  return { is: 'TYPED', text: String(value), type: 'xsd:boolean' };
}

function timeOf(window: Window, { asOf }: ExportScope): readonly Statement[] {
  const days = Object.entries(knownDays(window)).filter((each): each is [string, string] => each[1] !== null);
  return [
    ...days.map(([name, day]) => [name, linkedDate(day)] as const),
    ...(asOf ? [['holds', linkedText(holdsOn(window, asOf))] as const] : []),
  ];
}

/** The same in published terms. Those of ELI and schema.org take full dates only. */
function published([name, value]: Statement, types: readonly string[]): readonly Statement[] {
  const values = value.is === 'LIST' ? value.items : [value];
  const isPartial = (each: LinkedValue) => each.is === 'TYPED' && each.type.startsWith('xsd:gYear');
  return termsFor(TERMS_OF_PROPERTY[name], types).flatMap((term) =>
    values.filter((each) => !isPartial(each)).map((each) => [term, each] as const),
  );
}

const LANGUAGES: Readonly<Record<Language, string>> = { [Language.KK]: 'kk', [Language.RU]: 'ru' };

/** Names in other languages, as labels. */
function namesIn(translations: unknown, types: readonly string[]): readonly Statement[] {
  const given = (translations ?? []) as readonly { readonly language: Language; readonly name: string }[];
  return given.flatMap(({ language, name }) =>
    termsFor(TERMS_OF_PROPERTY['name'], types).map((term) => [term, linkedText(name, LANGUAGES[language])] as const),
  );
}

function termsFor(
  terms: (typeof TERMS_OF_PROPERTY)[string] | (typeof TERMS_OF_EDGE)[string],
  types: readonly string[],
): readonly string[] {
  if (!terms) return [];
  const { always = [], ...byVocabulary } = terms;
  const fitting = Object.entries(byVocabulary).filter(([prefix]) =>
    types.some((type) => type.startsWith(`${prefix}:`)),
  );
  return [...always, ...fitting.flatMap(([, each]) => each)];
}
