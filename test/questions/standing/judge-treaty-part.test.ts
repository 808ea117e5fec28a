import 'reflect-metadata';
import type { NodeRecord } from '../../../src/model/records';
import { partOfTreaty, standingOfPart } from '../../../src/questions/standing/judge-treaty-part';
import type { StandingJudgment } from '../../../src/questions/standing/judge-standing';
import { Standing } from '../../../src/model/values/standing';
import { linked } from '../../seeding/linked';
import { asWritten } from '../../../src/model/words/told';
import { Tongue } from '../../../src/model/words/tongue';

const BINDING: StandingJudgment = { standing: Standing.BINDING, reason: asWritten('Ratified.') };

/** A treaty in force since 1998, with an article that says of itself what is given, and the norm that this imposes. */
function treatyWith(article: string): { treaty: NodeRecord; norm: NodeRecord } {
  const source = `
- { document: doc/text, name: Text, form: LAW_TEXT }
- { group: group/everyone, name: Everyone, basis: EDITORIAL }
- treaty: un/pact
  name: The pact
  adoptedOn: 1996-12-19
  inForceFrom: 1998-01-01
  cite: [doc/text, whole]
  parts:
    - provision: /art-2
      name: Article 2
      ${article}
      cite: [doc/text, art. 2]
      imposes:
        - { obligation: "#norm", name: A norm, modality: DUTY, protects: group/everyone, cite: [doc/text, art. 2] }
`;
  const { nodes } = linked({ name: 'un/pact.yaml', source });
  const byId = (id: string) => nodes.find((node) => node.id === id) as NodeRecord;
  return { treaty: byId('un/pact'), norm: byId('un/pact/art-2#norm') };
}

function standings(article: string, days: string, judgment: StandingJudgment): string {
  const { treaty, norm } = treatyWith(article);
  const part = partOfTreaty(norm, treaty);
  return days
    .split(' | ')
    .map((each) => each.slice(0, 10))
    .map((day) => `${day} ${(part ? standingOfPart(judgment, part.on(day), treaty) : judgment).standing}`)
    .join(' | ');
}

describe('a norm of a treaty that binds', () => {
  test.each([
    ['note: A note.', '1998-01-01 BINDING | 2004-01-01 BINDING'],
    ['attestedOn: 2012-10-01', '1998-01-01 BINDING | 2004-01-01 BINDING | 2012-10-01 BINDING'],
    ['validFrom: 1998-01-01', '1998-01-01 BINDING'],
    ['validFrom: 2005-07-01', '2004-01-01 NOT_IN_FORCE | 2005-06-30 NOT_IN_FORCE | 2005-07-01 BINDING'],
    ['validFrom: 2005', '2004-12-31 NOT_IN_FORCE | 2005-01-01 UNKNOWN | 2005-12-31 BINDING'],
    ['validTo: 2005-07-01', '2004-01-01 BINDING | 2005-06-30 BINDING | 2005-07-01 NOT_IN_FORCE'],
    ['lastDay: 2005', '2005-01-01 BINDING | 2005-01-02 UNKNOWN | 2006-01-01 NOT_IN_FORCE'],
  ])('whose article says %s', (article, days) => {
    expect(standings(article, days, BINDING)).toBe(days);
  });
});

test.each([
  [Standing.SIGNED_ONLY, '2004-01-01 SIGNED_ONLY | 2005-07-01 SIGNED_ONLY'],
  [Standing.NOT_BINDING, '2004-01-01 NOT_BINDING | 2005-07-01 NOT_BINDING'],
  [Standing.NOT_IN_FORCE, '2004-01-01 NOT_IN_FORCE | 2005-07-01 NOT_IN_FORCE'],
  [Standing.UNKNOWN, '2004-01-01 NOT_BINDING | 2005-07-01 UNKNOWN'],
])('an article that was added gives nothing where the treaty as a whole is %s', (standing, days) => {
  expect(standings('validFrom: 2005-07-01', days, { standing, reason: asWritten('') })).toBe(days);
});

test.each([
  [
    'validFrom: 2005-07-01',
    '2004-01-01',
    'The pact: the provision did not yet apply on the date. It begins to apply on 2005-07-01. Ratified.',
  ],
  [
    'validTo: 2005-07-01',
    '2006-01-01',
    'The pact: the provision no longer applied on the date. It ceases to apply on 2005-07-01. Ratified.',
  ],
  [
    'validFrom: 2005',
    '2005-06-01',
    'The pact: the sources don’t say whether the provision applied on the date. It begins to apply between 2005-01-01 and 2005-12-31. Ratified.',
  ],
])('the reason where its article says %s, on %s', (article, day, reason) => {
  const { treaty, norm } = treatyWith(article);
  const part = partOfTreaty(norm, treaty);
  expect(part && standingOfPart(BINDING, part.on(day), treaty).reason.in(Tongue.EN)).toBe(reason);
});
