import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { Tongue } from '../../../src/model/words/tongue';
import { inForceSentence } from '../../../src/questions/gaps/in-force-sentence';
import { DAY, norm } from './scene';

test.each([
  [Truth.YES, '2012-10-01', 'That provision was in force on 2012-10-01.'],
  [Truth.YES, '2012', 'That provision was in force on 2012-10-01.'],
  [Truth.YES, null, 'That provision was in force on 2012-10-01.'],
  [
    Truth.YES,
    '2012-09',
    'The sources speak of that provision as of 2012-09, and nothing in the data ends it by 2012-10-01.',
  ],
  [Truth.UNKNOWN, '2012-10-01', 'Whether that provision was in force on 2012-10-01 is not known.'],
])('in force %s, as of %s: %s', (inForce, attestedOn, sentence) => {
  const said = inForceSentence(
    norm({ inForce, attestedOn, isSpokenOf: attestedOn !== null && attestedOn !== '2012-09' }),
    DAY,
  );
  expect(said.in(Tongue.EN)).toBe(sentence);
});
