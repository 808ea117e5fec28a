import { registerEnumType } from 'type-graphql';

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

registerEnumType(DataKind, {
  name: 'DataKind',
  description: 'What sorts of statements the coverage of the data counts.',
  valuesConfig: {
    INTERNATIONAL_OBLIGATION: {
      description:
        'What a treaty or convention, or an agreement in which the State takes part, imposes; whether or not it binds the State.',
    },
    SOFT_LAW_NORM: {
      description: 'What principles and resolutions, or private undertakings given in the State, ask for.',
    },
    PARTICIPATION: {
      description:
        'Acts of the State about treaties, and statements that it is not a party. Counted for the State as a whole.',
    },
    NATIONAL_ACT: { description: 'Statutes and regulations of the State; drafts left out.' },
    NATIONAL_PROVISION: { description: 'Provisions of its statutes and regulations; those of drafts left out.' },
    POLICY: { description: 'Policies, plans and programmes, and parts of them.' },
    MECHANISM: { description: 'Procedures, services and other mechanisms.' },
    RESPONSIBILITY: { description: 'Tasks that bodies have, are proposed for, disclaim, or lack.' },
    FINDING: { description: 'What sources found, or were told.' },
    PRACTICE: { description: 'What is done, lawfully or not.' },
    STATISTIC: { description: 'Figures, and statements that there are none.' },
    RECOMMENDATION: { description: 'What somebody asks to be done.' },
  },
});
