import type { EdgeKindDeclaration } from '../model/declaration/edge-kind';
import { EdgeSense } from '../model/declaration/edge-sense';
import { NATURES, Nature } from '../model/declaration/nature';
import type { NodeClass, NodeKindDeclaration } from '../model/declaration/node-kind';
import type { PropertyDeclaration } from '../model/declaration/property';
import { EDGE_KINDS, NODE_KINDS } from '../model/kinds';
import { Endurance } from '../model/time/window';

/** `schema/graph-model.md`: kinds, properties, edges and their ends, for people to read. */
export function graphModelPage(): string {
  const common = commonProperties(NODE_KINDS.map((kind) => kind.properties));
  const commonOfEdges = commonProperties(EDGE_KINDS.map((kind) => kind.properties));
  return (
    [
      '# The graph model',
      'Made from the declarations in `src/model` by `npm run generate`.',
      `There are ${NODE_KINDS.length} kinds of nodes and ${EDGE_KINDS.length} kinds of edges. In Neo4j every node carries the label \`Entity\` beside its kind, and \`Instrument\` or \`Actor\` where that is said.`,
      '## The core in a picture',
      diagram(),
      '## What every node has',
      'An `id` (readable, unique), citations (`CITED_IN`), and:',
      propertyTable(common.map(withRoles)),
      '## What every edge has',
      'An `id`, citations, and:',
      propertyTable(commonOfEdges.map(withRoles)),
      '## What declarations mean',
      'A node kind has a nature, from which follows how it behaves in time and, of an instrument, how it binds. Properties with a role in time make up when a thing holds; those with a role in search are what search looks at.',
      natureTable(),
      'An edge that describes says what its start is or did, which does not lapse with what it joins. An edge that states says how things stand, which holds only while both its ends do.',
      '## Nodes',
      ...NODE_KINDS.map((kind) => nodeSection(kind, common)),
      '## Edges',
      ...EDGE_KINDS.map((edge) => edgeSection(edge, commonOfEdges)),
    ].join('\n\n') + '\n'
  );
}

/** The edges that the main question follows, drawn with Mermaid. */
function diagram(): string {
  const core = [
    'PARTICIPATION',
    'PART_OF',
    'IMPOSES',
    'PROTECTS',
    'EXCLUDES',
    'BORNE_BY',
    'IMPLEMENTS',
    'CONTRADICTS',
    'RESPONSIBLE_FOR',
    'BROADER',
    'LAW_OF',
    'VIOLATES',
    'CALLS_FOR',
    'CITED_IN',
  ];
  const lines = EDGE_KINDS.filter((edge) => core.includes(edge.label)).map(
    (edge) => `  ${namesOf(edge.from.slice(0, 1))} -->|${edge.label}| ${namesOf(edge.to.slice(0, 1))}`,
  );
  return ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n');
}

function nodeSection(kind: NodeKindDeclaration, common: readonly PropertyDeclaration[]): string {
  const own = kind.properties.filter((property) => !common.includes(property));
  const interfaces = kind.interfaces.length > 0 ? ` Also: ${kind.interfaces.join(', ')}.` : '';
  const parts = [
    `### ${kind.label}`,
    `${kind.description}${interfaces} In seeds: \`${kind.seedKey}\`. ${natureSentence(kind)}`,
  ];
  return [...parts, ...(own.length > 0 ? [propertyTable(own.map(withRoles))] : [])].join('\n\n');
}

function edgeSection(edge: EdgeKindDeclaration, common: readonly PropertyDeclaration[]): string {
  const own = edge.properties.filter((property) => !common.includes(property));
  const ends = `(${namesOf(edge.from)}) → (${namesOf(edge.to)}). Fields: \`${edge.forward}\`, read back \`${edge.reverse}\`.`;
  const key =
    edge.keyedBy.length > 0
      ? ` Several may stand between the same nodes; they are told apart by ${edge.keyedBy.map((name) => `\`${name}\``).join(', ')}.`
      : '';
  const endurance =
    typeof edge.endurance === 'function'
      ? 'How it behaves in time depends on its properties.'
      : ENDURANCE[edge.endurance];
  const parts = [`### ${edge.label}`, `${edge.description} ${ends}${key} ${senseSentence(edge)} ${endurance}`];
  return [...parts, ...(own.length > 0 ? [propertyTable(own.map(withRoles))] : [])].join('\n\n');
}

const ENDURANCE: Record<Endurance, string> = {
  [Endurance.TIMELESS]: 'It has no dates of its own.',
  [Endurance.LASTS]: 'It goes on holding after its sources speak.',
  [Endurance.MOMENT]: 'It is known for its own date or period only.',
};

function natureTable(): string {
  const rows = Object.entries(NATURES).map(
    ([nature, { description, endurance }]) =>
      `| ${nature} | ${description} | ${nature === String(Nature.HAPPENING) ? 'It holds on its days only.' : ENDURANCE[endurance]} |`,
  );
  return ['| nature | meaning | in time |', '|---|---|---|', ...rows].join('\n');
}

function natureSentence({ nature, endurance, partsCitedAs }: NodeKindDeclaration): string {
  const ownTime = endurance === NATURES[nature].endurance ? '' : ` ${ENDURANCE[endurance]}`;
  return `Nature: ${nature}.${ownTime}${partsCitedAs ? ` Its parts are cited as \`${partsCitedAs}\`.` : ''}`;
}

function senseSentence({ sense }: EdgeKindDeclaration): string {
  if (typeof sense === 'function') return 'Whether it describes or states depends on what it ends at.';
  return sense === EdgeSense.DESCRIBES ? 'It describes.' : 'It states.';
}

/** The property with its roles said in its description. */
function withRoles(property: PropertyDeclaration): PropertyDeclaration {
  const { description, time, search } = property;
  const roles = [...(time ? [`In time: ${time}.`] : []), ...(search ? [`In search: ${search}.`] : [])];
  return { ...property, description: [description, ...roles].join(' ') };
}

function propertyTable(properties: readonly PropertyDeclaration[]): string {
  const rows = properties.map(({ name, kind, description, required, whenSilent, derived }) => {
    const presence = required
      ? 'required'
      : derived
        ? 'worked out'
        : whenSilent === undefined
          ? ''
          : `${JSON.stringify(whenSilent)} unless said`;
    return `| \`${name}\` | ${kind.title} | ${presence} | ${description} |`;
  });
  return ['| property | holds | | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function commonProperties(all: readonly (readonly PropertyDeclaration[])[]): readonly PropertyDeclaration[] {
  const [first = [], ...others] = all;
  return first.filter((property) => others.every((properties) => properties.includes(property)));
}

function namesOf(types: readonly NodeClass[]): string {
  return types.map((type) => type.name).join(', ');
}
