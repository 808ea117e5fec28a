import { Nature } from '../../model/declaration/nature';
import { natureOf } from '../../model/graph-model';
import { Agreement, AgreementForm } from '../../model/nodes/agreement';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';

/** Of an agreement between two or three States, 'signed' alone may mean definitively signed (VCLT art. 12). */
export function maySignatureBind(instrument: NodeRecord): boolean {
  return natureOf(instrument) === Nature.AGREEMENT && read(Agreement, instrument).form !== AgreementForm.MULTILATERAL;
}
