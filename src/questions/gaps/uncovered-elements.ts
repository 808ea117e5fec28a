import { Truth, both, either, not } from '../../model/time/three-valued';
import type { Element, ElementKind } from '../../model/values/element';
import type { NationalNorm } from './gap-scene';

/** Elements that a provision lacks, and whether no other provision in force covers one of them. */
export interface UncoveredElements {
  readonly elements: readonly Element[];
  /** Others that cover one of them, and may be in force. */
  readonly mayCover: readonly NationalNorm[];
  readonly holds: Truth;
}

/** What of the elements that a provision lacks, of these kinds (null for all), no other provision surely covers. */
export function uncoveredElements(
  norm: NationalNorm,
  implementing: readonly NationalNorm[],
  kinds: ReadonlySet<ElementKind> | null,
): UncoveredElements {
  const lacking = norm.elementsLacking
    .filter(({ kind }) => kinds === null || kinds.has(kind))
    .map((element) => ({ element, open: not(coveredBy(element, implementing)) }))
    .filter(({ open }) => open !== Truth.NO);
  const open = lacking.map((each) => each.open).reduce(either, Truth.NO);
  const elements = lacking.map(({ element }) => element);
  const mayCover = implementing.filter((other) => elements.some((element) => covers(other, element)));
  return { elements, mayCover, holds: both(open, norm.inForce) };
}

function coveredBy(element: Element, implementing: readonly NationalNorm[]): Truth {
  return implementing
    .filter((norm) => covers(norm, element))
    .map(({ inForce }) => inForce)
    .reduce(either, Truth.NO);
}

function covers({ elementsCovered }: NationalNorm, { key }: Element): boolean {
  return elementsCovered.some((element) => element.key === key);
}
