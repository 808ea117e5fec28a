import { useAnswer } from '../../api/use-answer';
import { NewerNorms } from '../../parts/newer-norms';
import { NewerOperation, type NewerQuery } from './newer.generated';
import { placeOfThing } from './place-of-thing';
import type { Thing } from './thing';

/** The provisions of an act that no source names: it is known through them alone. */
function partsOf(act: NewerQuery['act']): readonly object[] {
  return act && 'parts' in act && !act.identified ? act.parts.edges.map(({ node }) => node) : [];
}

/** What ended a norm that does not surely hold, or the act or provision that it stands in, or took their place. */
export function Newer({ thing, on }: { readonly thing: Thing; readonly on: string }) {
  const act = placeOfThing(thing)?.instrument.id ?? thing.id;
  const part = thing.__typename === 'Obligation' ? (thing.imposedBy.edges[0]?.node.id ?? thing.id) : thing.id;
  const { data } = useAnswer(NewerOperation, { act, part, asOf: on });
  return data ? <NewerNorms than={[data.data.part, data.data.act, ...partsOf(data.data.act)]} on={on} /> : null;
}
