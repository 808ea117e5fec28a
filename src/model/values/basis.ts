import { choice } from '../declaration/value-kinds';

export enum Basis {
  SOURCE = 'SOURCE',
  COMPARISON = 'COMPARISON',
  INFERRED = 'INFERRED',
  EDITORIAL = 'EDITORIAL',
}

export const basis = choice(Basis, 'Basis', 'What a statement rests on.', {
  SOURCE: 'A document says it.',
  COMPARISON: 'Our reading of two texts side by side.',
  INFERRED: 'Worked out by a documented rule.',
  EDITORIAL: 'Schemes, aliases, translations.',
});
