import { choice } from '../declaration/value-kinds';

export enum ConsentAction {
  SIGNATURE = 'SIGNATURE',
  PROVISIONAL_APPLICATION = 'PROVISIONAL_APPLICATION',
  RATIFICATION = 'RATIFICATION',
  ACCESSION = 'ACCESSION',
  SUCCESSION = 'SUCCESSION',
  ACCEPTANCE = 'ACCEPTANCE',
  APPROVAL = 'APPROVAL',
  DEFINITIVE_SIGNATURE = 'DEFINITIVE_SIGNATURE',
  CONSENT = 'CONSENT',
  DENUNCIATION = 'DENUNCIATION',
  NOT_PARTY = 'NOT_PARTY',
  WITHDRAWAL = 'WITHDRAWAL',
}

export const consentAction = choice(
  ConsentAction,
  'ConsentAction',
  'What a State did, or has not done, about an instrument.',
  {
    CONSENT: "A source gives one date for 'ratification, accession or succession' without saying which.",
    NOT_PARTY: 'A source states that the State is not a party.',
    WITHDRAWAL: 'A signature, or a consent not yet in force, is taken back (VCLT art. 18).',
  },
);

/** The acts by which a State expresses its consent to be bound (VCLT arts. 11 to 16; succession: VCSST). */
export const CONSENT_TO_BE_BOUND: ReadonlySet<ConsentAction> = new Set([
  ConsentAction.RATIFICATION,
  ConsentAction.ACCESSION,
  ConsentAction.SUCCESSION,
  ConsentAction.ACCEPTANCE,
  ConsentAction.APPROVAL,
  ConsentAction.DEFINITIVE_SIGNATURE,
  ConsentAction.CONSENT,
]);
