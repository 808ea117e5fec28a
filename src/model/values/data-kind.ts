import { choice } from '../declaration/value-kinds';

/** What sorts of statements the coverage of the data counts. */
export enum DataKind {
  INTERNATIONAL_OBLIGATION = 'INTERNATIONAL_OBLIGATION',
  SOFT_LAW_NORM = 'SOFT_LAW_NORM',
  PARTICIPATION = 'PARTICIPATION',
  NATIONAL_ACT = 'NATIONAL_ACT',
  NATIONAL_PROVISION = 'NATIONAL_PROVISION',
  POLICY = 'POLICY',
  MECHANISM = 'MECHANISM',
  RESPONSIBILITY = 'RESPONSIBILITY',
  FINDING = 'FINDING',
  PRACTICE = 'PRACTICE',
  STATISTIC = 'STATISTIC',
  RECOMMENDATION = 'RECOMMENDATION',
}

export const dataKind = choice(DataKind, 'DataKind', 'What sorts of statements the coverage of the data counts.', {
  INTERNATIONAL_OBLIGATION:
    'What a treaty or convention, or an agreement in which the State takes part, imposes; whether or not it binds the State.',
  SOFT_LAW_NORM: 'What principles and resolutions, or private undertakings given in the State, ask for.',
  PARTICIPATION:
    'Acts of the State about treaties, and statements that it is not a party. Counted for the State as a whole.',
  NATIONAL_ACT: 'Statutes and regulations of the State; drafts left out.',
  NATIONAL_PROVISION: 'Provisions of its statutes and regulations; those of drafts left out.',
  POLICY: 'Policies, plans and programmes, and parts of them.',
  MECHANISM: 'Procedures, services and other mechanisms.',
  RESPONSIBILITY: 'Tasks that bodies have, are proposed for, disclaim, or lack.',
  FINDING: 'What sources found, or were told.',
  PRACTICE: 'What is done, lawfully or not.',
  STATISTIC: 'Figures, and statements that there are none.',
  RECOMMENDATION: 'What somebody asks to be done.',
});
