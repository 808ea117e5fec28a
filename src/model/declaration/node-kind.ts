import type { Endurance } from '../time/window';
import { NATURES, type Nature } from './nature';
import { propertiesOf, type PropertyDeclaration } from './property';

export type NodeClass = abstract new () => object;

const interfaces = new Map<unknown, string>();

/** Declares what several kinds of nodes have in common. */
export function NodeInterface(description: string): ClassDecorator {
  return (target) => {
    interfaces.set(target, description);
  };
}

/** What the declaration of an interface says of it; null where the class is none. */
export function descriptionOfInterface(type: NodeClass): string | null {
  return interfaces.get(type) ?? null;
}

/** What the declaration of a node kind says of it. */
export interface NodeKindDeclaration {
  /** The kind's name everywhere: GraphQL type, Neo4j label, `kind` column. */
  readonly label: string;
  readonly type: NodeClass;
  /** The key that begins a node of the kind in a seed file: the label with a small first letter. */
  readonly seedKey: string;
  readonly plural: string;
  /** The API's field for the kind's collection: the plural, unless a question has that name. */
  readonly collection: string;
  readonly description: string;
  /** What it is in law; its endurance follows from it. */
  readonly nature: Nature;
  readonly endurance: Endurance;
  /** How a part of it is cited, before its number: `art.`. */
  readonly partsCitedAs: string | null;
  /** Whether two of the kind may have the same name, since what they belong to tells them apart. */
  readonly sharesNames: boolean;
  /** Whether a later law may change what it says, so that versions follow each other. */
  readonly amendable: boolean;
  /** Interfaces that the kind implements beside LegalNode: `Instrument`, `Actor`. */
  readonly interfaces: readonly string[];
  readonly properties: readonly PropertyDeclaration[];
}

interface NodeKindOptions {
  readonly plural: string;
  readonly collection?: string;
  readonly description: string;
  readonly nature: Nature;
  /** Where it isn't that of the nature. */
  readonly endurance?: Endurance;
  readonly partsCitedAs?: string;
  readonly sharesNames?: boolean;
  readonly amendable?: boolean;
  readonly implements: NodeClass | NodeClass[];
}

const declarations = new Map<unknown, Omit<NodeKindDeclaration, 'properties'>>();

/** Declares a kind of node: its label, what it is in law. */
export function NodeKind(options: NodeKindOptions): ClassDecorator {
  return (target) => {
    const label = target.name;
    const parents = [options.implements].flat();
    declarations.set(target, {
      label,
      type: target as unknown as NodeClass,
      seedKey: seedKeyOf(label),
      plural: options.plural,
      collection: options.collection ?? options.plural,
      description: options.description,
      nature: options.nature,
      endurance: options.endurance ?? NATURES[options.nature].endurance,
      partsCitedAs: options.partsCitedAs ?? null,
      sharesNames: options.sharesNames ?? false,
      amendable: options.amendable ?? false,
      interfaces: parents.map((parent) => parent.name).filter((name) => name !== 'LegalNode'),
    });
  };
}

/** The declaration of a node class. Throws where the class carries no `@NodeKind`. */
export function nodeKindOf(type: NodeClass): NodeKindDeclaration {
  const declaration = declarations.get(type);
  if (!declaration) throw new Error(`${type.name} carries no @NodeKind`);
  return { ...declaration, properties: propertiesOf(type) };
}

function seedKeyOf(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
