import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { flag, text } from '../declaration/value-kinds';
import { Document } from '../nodes/document';
import { LegalNode } from '../nodes/legal-node';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'CITED_IN',
  description: 'Where the node’s statement comes from.',
  from: [LegalNode],
  to: [Document],
  forward: 'citedIn',
  reverse: 'cites',
  sense: EdgeSense.DESCRIBES,
  speaks: false,
  keyedBy: ['pinpoint'],
})
export class CitedIn extends LegalEdge {
  @Property(text, 'Where in the document, in its own numbering.')
  pinpoint?: string;

  @Property(flag, 'True only where somebody has seen the text that is cited.', { whenSilent: true })
  checked!: boolean;
}
