import { NodeKind } from '../declaration/node-kind';
import { Endurance } from '../time/window';
import { Actor } from './actor';

@NodeKind({
  plural: 'people',
  description: 'A person whom the sources name, with an office or a part in the matter.',
  endurance: Endurance.LASTS,
  implements: Actor,
})
export class Person extends Actor {}
