import { choice } from '../declaration/value-kinds';

export enum Assertion {
  FOUND = 'FOUND',
  RELAYED = 'RELAYED',
  PARTY_CLAIM = 'PARTY_CLAIM',
  ALLEGED = 'ALLEGED',
}

export const assertion = choice(Assertion, 'Assertion', 'How a finding, practice, statistic or claim is asserted.', {
  FOUND: 'The source itself found it.',
  RELAYED: 'The source passes on what it was told.',
  PARTY_CLAIM: 'A party (the Government, a company) says it of itself.',
  ALLEGED: 'Alleged, and neither found nor claimed by a party of itself.',
});
