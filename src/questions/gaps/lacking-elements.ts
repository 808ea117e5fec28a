import type { Element } from '../../model/values/element';

/** The elements that a provision lacks, in a sentence; null where there are none. */
export function lackingElements(elements: readonly Element[]): string | null {
  if (elements.length === 0) return null;
  return `It lacks: ${elements.map(({ kind, text }) => `${text} (${kind.toLowerCase()})`).join('; ')}.`;
}
