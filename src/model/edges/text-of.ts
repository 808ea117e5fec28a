import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Document } from '../nodes/document';
import { Regulation } from '../nodes/regulation';
import { Statute } from '../nodes/statute';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'TEXT_OF',
  description: 'Is the text of this act of national law, in the edition as of which the document speaks.',
  from: [Document],
  to: [Statute, Regulation],
  forward: 'textOf',
  reverse: 'texts',
  sense: EdgeSense.DESCRIBES,
  speaks: false,
})
export class TextOf extends LegalEdge {}
