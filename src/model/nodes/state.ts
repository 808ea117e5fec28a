import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { choice, partialDate, text } from '../declaration/value-kinds';
import { Endurance } from '../time/window';
import { Actor } from './actor';

export enum TreatyReception {
  MONIST = 'MONIST',
  DUALIST = 'DUALIST',
  STATUTE_NEEDED = 'STATUTE_NEEDED',
}

const treatyReception = choice(
  TreatyReception,
  'TreatyReception',
  'How treaties enter national law. It never changes what binds the State internationally.',
  {
    MONIST: 'A treaty in force is part of national law by itself.',
    DUALIST: 'A treaty is applied only as far as national law takes it over.',
    STATUTE_NEEDED: 'Some treaties need a statute before they are applied.',
  },
);

@NodeKind({
  plural: 'states',
  description: 'A State, by its ISO 3166-1 alpha-3 code.',
  nature: Nature.ACTOR,
  endurance: Endurance.TIMELESS,
  implements: Actor,
})
export class State extends Actor {
  @Property(text, 'Its official name.')
  officialName?: string;

  @Property(partialDate, 'Since when it is independent; null where that is not in the data. Before it joins nothing.', {
    event: 'Independent',
  })
  independentSince?: string;

  @Property(treatyReception, 'How treaties enter its national law; null where the sources don’t say.')
  treatyReception?: TreatyReception;
}
