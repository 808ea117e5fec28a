import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { choice } from '../declaration/value-kinds';
import { Topic } from '../nodes/topic';
import { LegalEdge } from './legal-edge';

/**
 * How a concept of another scheme stands to a topic, named as SKOS names its mappings: 'A BROAD B' says that B is the
 * broader one.
 */
export enum ConceptMatch {
  EXACT = 'EXACT',
  CLOSE = 'CLOSE',
  BROAD = 'BROAD',
  NARROW = 'NARROW',
  RELATED = 'RELATED',
}

/** By these, what is about the topic is about the concept too. */
export const CARRYING_MATCHES: readonly ConceptMatch[] = [ConceptMatch.EXACT, ConceptMatch.CLOSE, ConceptMatch.BROAD];

const conceptMatch = choice(
  ConceptMatch,
  'ConceptMatch',
  'How a concept of another scheme relates to a topic, read from the topic to it (SKOS mapping relations).',
  {
    EXACT: 'Both mean the same.',
    CLOSE: 'They mean nearly the same: what is about the topic counts for the other.',
    BROAD: 'The other is broader: what is about the topic counts for it.',
    NARROW: 'The other is narrower: what is about the topic may or may not be about it, and does not count for it.',
    RELATED: 'They touch each other: what is about the topic does not count for the other.',
  },
);

@EdgeKind({
  label: 'MAPPED_TO',
  description:
    'Means the same as a concept of another scheme (a target of the Sustainable Development Goals), or is wider, narrower or related: what is about the topic can be found and counted by it.',
  from: [Topic],
  to: [Topic],
  forward: 'mappedTo',
  reverse: 'mappedFrom',
  sense: EdgeSense.DESCRIBES,
  speaks: false,
})
export class MappedTo extends LegalEdge {
  @Property(conceptMatch, 'How the concept that it ends at stands to the topic that it starts at.', { required: true })
  match!: ConceptMatch;
}
