import { icrcSheet } from './formats/icrc-sheet';
import { manyhealth } from './formats/manyhealth';
import { manytreaties } from './formats/manytreaties';
import { untcStatus } from './formats/untc-status';
import { wipo } from './formats/wipo';
import type { ParticipationFormat } from './participation-format';

/** The formats of participation tables that are understood. */
export const PARTICIPATION_FORMATS: readonly ParticipationFormat[] = [
  untcStatus,
  manyhealth,
  manytreaties,
  wipo,
  icrcSheet,
];
