import { Endurance } from '../time/window';

/**
 * What a kind of node is in law. What the legal questions and the windows of time need to know of a kind follows from
 * it.
 */
export enum Nature {
  TREATY = 'TREATY',
  AGREEMENT = 'AGREEMENT',
  NATIONAL_LAW = 'NATIONAL_LAW',
  SOFT_LAW = 'SOFT_LAW',
  POLICY = 'POLICY',
  INSTRUMENT_SET = 'INSTRUMENT_SET',
  PROVISION = 'PROVISION',
  NORM = 'NORM',
  SCHEME = 'SCHEME',
  ACTOR = 'ACTOR',
  MECHANISM = 'MECHANISM',
  STATEMENT = 'STATEMENT',
  UNILATERAL_ACT = 'UNILATERAL_ACT',
  OBSERVATION = 'OBSERVATION',
  PROCEDURE = 'PROCEDURE',
  HAPPENING = 'HAPPENING',
  DOCUMENT = 'DOCUMENT',
}

/** How an instrument binds. */
export enum Binding {
  /** The States that consent to it. */
  BY_CONSENT = 'BY_CONSENT',
  /** Within the State whose law it is. */
  WITHIN_STATE = 'WITHIN_STATE',
  /** Nobody, by its nature. */
  NOT = 'NOT',
}

/** What follows from a kind's nature. */
export interface NatureMeaning {
  readonly description: string;
  readonly endurance: Endurance;
  /**
   * Where search shows it among what matches alike, 1 to 9: law, then who acts, then schemes, then parts of law, then
   * what is said of them.
   */
  readonly searchPlace: number;
  /** Of an instrument: how it binds. */
  readonly binding?: Binding;
  /** Whether it is an instrument of international law, under which the State asked about bears the obligations. */
  readonly international?: boolean;
  /** Whether it takes effect when it is adopted; other instruments do when they enter into force. */
  readonly effectiveOnAdoption?: boolean;
}

export const NATURES: Readonly<Record<Nature, NatureMeaning>> = {
  [Nature.TREATY]: {
    description: 'A treaty: it binds the States that consent to it.',
    endurance: Endurance.LASTS,
    searchPlace: 1,
    binding: Binding.BY_CONSENT,
    international: true,
  },
  [Nature.AGREEMENT]: {
    description: 'A treaty between States that it names: it binds those that consent to it.',
    endurance: Endurance.LASTS,
    searchPlace: 1,
    binding: Binding.BY_CONSENT,
    international: true,
  },
  [Nature.NATIONAL_LAW]: {
    description: 'National law: it binds within the State while it is in force.',
    endurance: Endurance.LASTS,
    searchPlace: 1,
    binding: Binding.WITHIN_STATE,
  },
  [Nature.SOFT_LAW]: {
    description: 'Soft law: it guides without binding, from its adoption on.',
    endurance: Endurance.LASTS,
    searchPlace: 1,
    binding: Binding.NOT,
    international: true,
    effectiveOnAdoption: true,
  },
  [Nature.POLICY]: {
    description: 'A policy: it binds nobody by its nature, and takes effect when it is adopted.',
    endurance: Endurance.LASTS,
    searchPlace: 1,
    binding: Binding.NOT,
    effectiveOnAdoption: true,
  },
  [Nature.INSTRUMENT_SET]: {
    description: 'A set of instruments that sources speak of together.',
    endurance: Endurance.TIMELESS,
    searchPlace: 1,
    binding: Binding.NOT,
  },
  [Nature.PROVISION]: { description: 'A part of an instrument.', endurance: Endurance.LASTS, searchPlace: 4 },
  [Nature.NORM]: { description: 'A norm that a provision lays down.', endurance: Endurance.LASTS, searchPlace: 4 },
  [Nature.SCHEME]: {
    description: 'A term of a scheme by which things are sorted.',
    endurance: Endurance.TIMELESS,
    searchPlace: 3,
  },
  [Nature.ACTOR]: { description: 'Who can act, owe or claim.', endurance: Endurance.LASTS, searchPlace: 2 },
  [Nature.MECHANISM]: {
    description: 'A means by which something is done.',
    endurance: Endurance.LASTS,
    searchPlace: 5,
  },
  [Nature.STATEMENT]: {
    description: 'Something said that stands as it was said: a call, a reconciliation of sources.',
    endurance: Endurance.TIMELESS,
    searchPlace: 7,
  },
  [Nature.UNILATERAL_ACT]: {
    description: 'What a State declares to others: it stands from when it was made until it is withdrawn or over.',
    endurance: Endurance.LASTS,
    searchPlace: 7,
  },
  [Nature.OBSERVATION]: {
    description: 'Something observed: it is known for its own date or period only.',
    endurance: Endurance.MOMENT,
    searchPlace: 7,
  },
  [Nature.PROCEDURE]: {
    description: 'A procedure with steps and time limits.',
    endurance: Endurance.TIMELESS,
    searchPlace: 5,
  },
  [Nature.HAPPENING]: {
    description: 'Something that happens on its days.',
    endurance: Endurance.TIMELESS,
    searchPlace: 7,
  },
  [Nature.DOCUMENT]: { description: 'A source.', endurance: Endurance.TIMELESS, searchPlace: 6 },
};
