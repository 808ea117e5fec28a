import { Instrument } from '../../model/nodes/instrument';
import { readIf } from '../../model/read';
import { nodeKind } from '../../model/graph-model';
import { NODE_KINDS } from '../../model/kinds';
import type { NodeRecord } from '../../model/records';
import { Binding, NATURES, Nature } from '../../model/declaration/nature';

/** What can be cited as a whole, and in parts: an instrument, or a document with paragraphs. */
export interface CitableWork {
  readonly node: NodeRecord;
  /** The States whose law it is; none of international instruments and documents. */
  readonly states: readonly string[];
}

/** Documents that stand for an instrument's own text, or only list: whoever cites them means the instrument. */
const NOT_CITED = new Set(['LAW_TEXT', 'INSTRUMENT_TEXT', 'STATUS_TABLE']);

/** The kinds that are cited: instruments that bind or guide, and documents. */
export const CITABLE_KINDS: readonly string[] = NODE_KINDS.filter(
  ({ nature }) => NATURES[nature].binding !== undefined && nature !== Nature.INSTRUMENT_SET,
)
  .map(({ label }) => label)
  .concat(NODE_KINDS.filter(({ nature }) => nature === Nature.DOCUMENT).map(({ label }) => label));

/** Whether the node can be meant by a citation: it is named, and no stand-in for another text. */
export function isCitable({ properties }: NodeRecord): boolean {
  return properties['identified'] !== false && !NOT_CITED.has(String(properties['form']));
}

export function isDocument({ node }: CitableWork): boolean {
  return nodeKind(node.kind).nature === Nature.DOCUMENT;
}

/** Whether it is the law of a State, of which several may bear one name in turn. */
export function isNationalLaw({ node }: CitableWork): boolean {
  return NATURES[nodeKind(node.kind).nature].binding === Binding.WITHIN_STATE;
}

/** When it was adopted, as far as the data says it; null of what the data gives no date of. */
export function adoptionOf({ node }: CitableWork): string | null {
  return readIf(Instrument, node)?.adoptedOn ?? null;
}
