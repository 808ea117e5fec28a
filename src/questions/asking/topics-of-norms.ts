import { Topic } from '../../model/nodes/topic';
import { readIf } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { TOPICS_OF_EACH, type TopicCandidate } from './topics-of-each';

/** An obligation, and the provision that imposes it. */
export interface Norm {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
}

/** The topics of an obligation. */
export interface TopicsOfNorm {
  /** Of the obligation and of the provision that imposes it. */
  readonly all: ReadonlySet<string>;
  /** Of the obligation itself; those of the provision where it names none. */
  readonly own: ReadonlySet<string>;
  /** Its own topics with the edges to them, without that it is to be punished: this is no subject. */
  readonly ofSubject: readonly TopicCandidate[];
  /** Whether it asks that something be punished. */
  readonly isPenal: boolean;
}

export const NO_TOPICS: TopicsOfNorm = { all: new Set(), own: new Set(), ofSubject: [], isPenal: false };

/** The topics of each of the norms, in the order asked; in one read. */
export async function topicsOfNorms(store: GraphStore, norms: readonly Norm[]): Promise<readonly TopicsOfNorm[]> {
  const things = [...new Set(norms.flatMap(({ obligation, provision }) => [obligation.id, provision.id]))];
  const found = things.length > 0 ? await store.candidates(TOPICS_OF_EACH, { things }) : [];
  const about = new Map(things.map((id, index) => [id, found[index] ?? []]));
  return norms.map(({ obligation, provision }) =>
    topicsOf(about.get(obligation.id) ?? [], about.get(provision.id) ?? []),
  );
}

function topicsOf(ofObligation: readonly TopicCandidate[], ofProvision: readonly TopicCandidate[]): TopicsOfNorm {
  const own = ofObligation.length > 0 ? ofObligation : ofProvision;
  return {
    all: idsOf([...ofProvision, ...ofObligation]),
    own: idsOf(own),
    ofSubject: own.filter(({ topic }) => !isPenalTopic(topic)),
    isPenal: own.some(({ topic }) => isPenalTopic(topic)),
  };
}

function idsOf(topics: readonly TopicCandidate[]): ReadonlySet<string> {
  return new Set(topics.map(({ topic }) => topic.id));
}

function isPenalTopic(topic: NodeRecord): boolean {
  return readIf(Topic, topic)?.penal === true;
}
