import { choice } from '../declaration/value-kinds';

/** How far the data has a place that is cited. */
export enum HeldPlace {
  ITSELF = 'ITSELF',
  IN_PARTS = 'IN_PARTS',
  PART = 'PART',
  NOT = 'NOT',
}

export const heldPlace = choice(HeldPlace, 'HeldPlace', 'How far the data has a place that is cited.', {
  ITSELF: 'The very place: the work as a whole, or the part that is cited.',
  IN_PARTS: 'Only parts of it, which have rows of their own: this is the row of the work.',
  PART: 'Only parts of it, of which this is one.',
  NOT: 'Neither it nor a part of it; at most what it would be a part of.',
});
