import { choice } from '../declaration/value-kinds';

export enum Modality {
  DUTY = 'DUTY',
  PROHIBITION = 'PROHIBITION',
  RIGHT = 'RIGHT',
  PERMISSION = 'PERMISSION',
  POWER = 'POWER',
  DEFINITION = 'DEFINITION',
  SANCTION = 'SANCTION',
}

export const modality = choice(Modality, 'Modality', 'What kind of norm an obligation is.');
