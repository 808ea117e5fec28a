import { Field, ID, InterfaceType } from 'type-graphql';
import { resolveKind } from './resolve-kind';

/** Relay's interface of what has an id. */
@InterfaceType('Node', { description: "Relay's object identification.", resolveType: resolveKind })
export abstract class RelayNode {
  @Field(() => ID, { description: 'Readable, stable and unique in the graph: `un/crc/art-28-1`.' })
  id!: string;
}
