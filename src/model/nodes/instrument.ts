import { NodeInterface } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { SearchRole } from '../declaration/search-role';
import { TimeRole } from '../declaration/time-role';
import { choice, flag, partialDate, text, whole } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

export enum Stage {
  CALLED_FOR = 'CALLED_FOR',
  DRAFT = 'DRAFT',
  ADOPTED = 'ADOPTED',
  REPEALED = 'REPEALED',
  UNKNOWN = 'UNKNOWN',
}

/** Stages of what was not adopted. */
export const UNADOPTED: ReadonlySet<unknown> = new Set([Stage.CALLED_FOR, Stage.DRAFT]);

export const stage = choice(Stage, 'Stage', 'How far an instrument has come.', {
  CALLED_FOR: 'Only asked for: no source speaks of a draft. Never in force.',
  DRAFT: 'Not adopted: never in force.',
  REPEALED: 'Adopted, and ended by a later act.',
  UNKNOWN: 'The sources speak of it and leave open whether it was adopted: it may be in force, and never surely is.',
});

@NodeInterface(
  'A text that lays down norms, binding or not: treaty, convention, agreement, statute, regulation, policy, soft law, or a set of these.',
)
export abstract class Instrument extends LegalNode {
  @Property(text, 'The short form that people cite: `CRC`, `C182`.', { search: SearchRole.CODE })
  shortName?: string;

  @Property(text, 'Its number or symbol with the issuer or registry: `UNTC IV-11`, `No. 251`.', {
    search: SearchRole.CODE,
  })
  reference?: string;

  @Property(
    whole,
    'The number of its last article, where somebody has read that it ends there: no article has a higher number. Its own text is cited for it, by `art.` and that number.',
  )
  lastArticle?: number;

  @Property(partialDate, 'When it was adopted. The year in a title is this date.', { time: TimeRole.ADOPTED })
  adoptedOn?: string;

  @Property(partialDate, 'When it entered into force: for a treaty, generally and not for one State.', {
    time: TimeRole.COMMENCES,
  })
  inForceFrom?: string;

  @Property(stage, 'How far it has come.', { whenSilent: Stage.ADOPTED, time: TimeRole.STAGE })
  stage!: Stage;

  @Property(flag, 'False where a source speaks of it without naming it.', { whenSilent: true })
  identified!: boolean;
}
