import type { GraphRecords } from '../../src/model/records';
import { GraphBuilder } from './graph-builder';

/**
 * What differs between the two graphs, each of which changes what is worked out for nodes and edges that themselves
 * stay as they were.
 */
interface Differences {
  /** The instrument that the article is a part of. */
  readonly whole: string;
  readonly lawOf: string;
  readonly parties: readonly string[];
  readonly shutOut: string;
  readonly broader: string;
  readonly seat: string;
}

/** A graph, and the one that is loaded after it. */
export const BEFORE = graphWith({
  whole: 'kaz/code',
  lawOf: 'KAZ',
  parties: ['KAZ'],
  shutOut: 'group/a',
  broader: 'topic/a',
  seat: 'KAZ',
});
export const AFTER = graphWith({
  whole: 'cis/agreement',
  lawOf: 'KGZ',
  parties: ['KAZ', 'KGZ'],
  shutOut: 'group/b',
  broader: 'topic/b',
  seat: 'KGZ',
});

function graphWith({ whole, lawOf, parties, shutOut, broader, seat }: Differences): GraphRecords {
  const graph = new GraphBuilder();
  for (const state of ['KAZ', 'KGZ']) graph.node('State', state);
  for (const name of ['a', 'b', 'c']) graph.node('Group', `group/${name}`).node('Topic', `topic/${name}`);
  graph
    .node('Statute', 'kaz/code')
    .node('Statute', 'kaz/other')
    .node('Agreement', 'cis/agreement')
    .node('Provision', 'art-1')
    .node('Provision', 'art-1-1')
    .node('Provision', 'other/art-1')
    .node('Obligation', 'art-1-1#norm')
    .node('Obligation', 'other/art-1#norm')
    .node('Institution', 'ministry')
    .node('Institution', 'office')
    .node('Finding', 'finding', { gap: 'NO_SERVICE' })
    .edge('art-1', 'PART_OF', whole)
    .edge('art-1-1', 'PART_OF', 'art-1')
    .edge('art-1-1', 'IMPOSES', 'art-1-1#norm')
    .edge('art-1-1#norm', 'PROTECTS', 'group/c')
    .edge('other/art-1', 'PART_OF', 'kaz/other')
    .edge('other/art-1', 'IMPOSES', 'other/art-1#norm')
    .edge('other/art-1#norm', 'PROTECTS', 'group/c')
    .edge('other/art-1#norm', 'ABOUT', 'topic/c')
    .edge('other/art-1#norm', 'IMPLEMENTS', 'art-1-1#norm')
    .edge('kaz/other', 'LAW_OF', lawOf)
    .edge('kaz/code', 'LAW_OF', 'KAZ')
    .edge('kaz/other', 'EXCLUDES', shutOut)
    .edge('topic/c', 'BROADER', broader)
    .edge('office', 'SUBSIDIARY_OF', 'ministry')
    .edge('ministry', 'SERVES', seat)
    .edge('finding', 'OCCURS_IN', seat)
    .edge('finding', 'ABOUT', 'other/art-1#norm');
  for (const state of parties) graph.edge(state, 'PARTICIPATION', 'cis/agreement');
  return graph.build();
}
