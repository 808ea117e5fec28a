import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Actor } from './actor';

@NodeKind({
  plural: 'people',
  description: 'A person whom the sources name, with an office or a part in the matter.',
  nature: Nature.ACTOR,
  implements: Actor,
})
export class Person extends Actor {}
