import { NodeInterface } from '../declaration/node-kind';
import { LegalNode } from './legal-node';

@NodeInterface('Who can act, owe or claim: a State, an institution, an organisation or a person.')
export abstract class Actor extends LegalNode {}
