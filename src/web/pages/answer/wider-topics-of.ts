import type { NamedThing } from '../../parts/named';
import type { WiderTopicsQuery } from './wider-topics.generated';

/** The topics directly within which a topic lies, as the API told them. */
export function widerTopicsOf({ node }: WiderTopicsQuery): readonly NamedThing[] {
  return node && 'broader' in node ? node.broader.edges.map((edge) => edge.node) : [];
}
