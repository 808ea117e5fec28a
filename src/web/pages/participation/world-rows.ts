import { nameIn, type NamedThing } from '../../parts/named';
import { kindOf, type CellKind } from './cell';
import type { WorldQuery } from './world.generated';

type Counted = NonNullable<WorldQuery['participations']>;

/** An instrument, with of how many States an act is held. */
export type WorldInstrument = NamedThing & { readonly shortName?: string | null; readonly held: number };

/** A State with how it stands to each instrument, by the instrument’s id. */
export interface WorldRow {
  readonly state: NamedThing;
  readonly byInstrument: ReadonlyMap<string, CellKind>;
}

/** The instruments of which most States have an act first. */
export function instrumentsIn({ instruments }: Counted): readonly WorldInstrument[] {
  return instruments.flatMap(({ node, count }) => (node ? [{ ...node, held: count }] : []));
}

/** The States by their names. */
export function worldRows({ states }: Counted, language: string): readonly WorldRow[] {
  const order = new Intl.Collator(language);
  return states
    .flatMap(({ node, countsBy }) => (node ? [{ state: node, byInstrument: new Map(countsBy.flatMap(cellOf)) }] : []))
    .sort((one, other) => order.compare(nameIn(language, one.state).name, nameIn(language, other.state).name));
}

type CountedCell = Counted['states'][number]['countsBy'][number];

function cellOf({ value: instrument, countsBy }: CountedCell): [string, CellKind][] {
  return countsBy.flatMap(({ value: status, countsBy: forces }) =>
    forces.flatMap(({ value: inForce }): [string, CellKind][] =>
      instrument && status && inForce ? [[instrument, kindOf({ status, inForce })]] : [],
    ),
  );
}
