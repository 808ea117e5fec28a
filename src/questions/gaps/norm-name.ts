import { Provision } from '../../model/nodes/provision';
import { readIf } from '../../model/read';
import { nodeKind } from '../../model/graph-model';
import { nameOf, type NodeRecord } from '../../model/records';

/** A provision as a lawyer cites it: `Criminal Code of the Republic of Kazakhstan, art. 128`, `Order 468 (“Ban on ...”)`. */
export function provisionName(provision: NodeRecord, instrument: NodeRecord | null): string {
  const own = `“${nameOf(provision)}”`;
  if (!instrument) return own;
  const number = readIf(Provision, provision)?.number;
  if (!number) return `${nameOf(instrument)} (${own})`;
  const { partsCitedAs } = nodeKind(instrument.kind);
  return `${nameOf(instrument)}, ${partsCitedAs ? `${partsCitedAs} ` : ''}${number}`;
}

/** An obligation, and where it stands: `“Access to education” (Convention on the Rights of the Child, art. 28(1))`. */
export function obligationName(row: {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
}): string {
  return `“${nameOf(row.obligation)}” (${provisionName(row.provision, row.instrument)})`;
}
