import { InterfaceType } from 'type-graphql';
import { resolveKind } from '../declaration/resolve-kind';
import { LegalNode } from './legal-node';

@InterfaceType('Actor', {
  description: 'Who can act, owe or claim: a State, an institution, an organisation or a person.',
  implements: LegalNode,
  resolveType: resolveKind,
})
export abstract class Actor extends LegalNode {}
