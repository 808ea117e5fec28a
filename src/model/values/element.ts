import { Property } from '../declaration/property';
import { ValueClass } from '../declaration/value-class';
import { choice, text } from '../declaration/value-kinds';

export enum ElementKind {
  ACT = 'ACT',
  MEANS = 'MEANS',
  PURPOSE = 'PURPOSE',
  AGE = 'AGE',
  CONDITION = 'CONDITION',
  EXCEPTION = 'EXCEPTION',
  OTHER = 'OTHER',
}

const elementKind = choice(ElementKind, 'ElementKind', 'What part of an obligation or definition an element is.');

@ValueClass('One part of an obligation or definition: an act, means, purpose, age limit, condition or exception.')
export class Element {
  @Property(text, 'A short name, unique within the obligation, by which implementing provisions point at it.', {
    required: true,
  })
  key!: string;

  @Property(elementKind, 'What part it is.', { required: true })
  kind!: ElementKind;

  @Property(text, 'What it asks for, in the curator’s words.', { required: true })
  text!: string;
}
