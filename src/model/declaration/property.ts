import type { SearchRole } from './search-role';
import type { TimeRole } from './time-role';
import type { ValueKind } from './value-kind';

/** What the declaration of a property says of it. */
export interface PropertyDeclaration {
  readonly name: string;
  readonly kind: ValueKind;
  readonly description: string;
  readonly required: boolean;
  /** What a seed means when it is silent; unset where silence means "the sources don't say". */
  readonly whenSilent?: unknown;
  /**
   * Of a date: what happens on it, as a timeline says it before the name of the thing (`Adopted`); empty where the name
   * alone says it.
   */
  readonly event?: string | undefined;
  /** What it says of the time of the thing. */
  readonly time?: TimeRole | undefined;
  /** As what search looks at it. */
  readonly search?: SearchRole | undefined;
  /** False where the API shows it in another form. */
  readonly exposed: boolean;
  /** Worked out when the seeds are loaded, and not written in them. */
  readonly derived: boolean;
}

export interface PropertyOptions {
  required?: boolean;
  whenSilent?: unknown;
  /** Of a date: what happens on it, where the property's name doesn't say so by itself. */
  event?: string;
  /** What it says of the time of the thing. */
  time?: TimeRole;
  /** As what search looks at it. */
  search?: SearchRole;
  /** True where it is worked out when the seeds are loaded, and not written in them. */
  derived?: boolean;
  /** False where the API shows it in another form. */
  exposed?: boolean;
}

const declared = new Map<object, PropertyDeclaration[]>();

/**
 * Declares a property of a node, edge or value once: what it holds and what it means.
 * Optional unless `required`; an optional property that is absent means that the sources don't say.
 */
export function Property(
  kind: ValueKind<never>,
  description: string,
  options: PropertyOptions = {},
): PropertyDecorator {
  const valueKind = kind as unknown as ValueKind;
  const required = options.required === true;
  return (target, key) => {
    const name = String(key);
    const own = declared.get(target) ?? [];
    const { whenSilent, event, time, search, exposed = true, derived = false } = options;
    const told = { whenSilent, event, time, search, exposed, derived };
    own.push({ name, kind: valueKind, description, required, ...told });
    declared.set(target, own);
  };
}

/** The properties of a class, its parents' first, in the order of their declaration. */
export function propertiesOf(type: abstract new () => object): readonly PropertyDeclaration[] {
  const known = collected.get(type);
  if (known) return known;
  const properties: PropertyDeclaration[] = [];
  for (let each: object | null = type.prototype as object; each; each = Object.getPrototypeOf(each) as object | null) {
    properties.unshift(...(declared.get(each) ?? []));
  }
  collected.set(type, properties);
  return properties;
}

const collected = new Map<unknown, readonly PropertyDeclaration[]>();
