import 'reflect-metadata';
import { Qualification } from '../../../src/model/edges/qualifies';
import { Truth } from '../../../src/model/time/three-valued';
import { Standing } from '../../../src/model/values/standing';
import { judgeSameness } from '../../../src/questions/comparison/judge-sameness';
import type { JudgedStanding } from '../../../src/questions/standing/read-standings';
import { node } from '../participation/acts';
import { NOTHING_TOLD } from '../../../src/model/words/told';

function stands(
  standing: Standing,
  ...declarations: readonly [id: string, effect: `${Qualification}`, holds: Truth][]
): JudgedStanding {
  return {
    standing,
    reason: NOTHING_TOLD,
    participation: null,
    attestedOn: null,
    presumed: false,
    qualifications: declarations.map(([id, effect, holds]) => ({
      state: 'KAZ',
      declaration: node('Declaration', id),
      effect: Qualification[effect],
      holds,
    })),
  };
}

const BOUND = stands(Standing.BINDING);
const MODIFIED = stands(Standing.BINDING, ['kaz/declaration', 'MODIFIES', Truth.YES]);
const ACCEPTED = stands(Standing.BINDING, ['kaz/declaration', 'ACCEPTS', Truth.YES]);
const ACCEPTED_TOO = stands(Standing.BINDING, ['kgz/declaration', 'ACCEPTS', Truth.YES]);
const UNREADABLE = stands(Standing.BINDING, ['kaz/declaration', 'UNKNOWN', Truth.YES]);
const PERHAPS_WITHDRAWN = stands(Standing.BINDING, ['kaz/declaration', 'MODIFIES', Truth.UNKNOWN]);
const SIGNED = stands(Standing.SIGNED_ONLY);
const NOT = stands(Standing.NOT_BINDING);
const UNKNOWN = stands(Standing.UNKNOWN);

describe('States stand alike', () => {
  test.each<[string, readonly JudgedStanding[], string]>([
    ['where both are bound', [BOUND, BOUND], 'YES'],
    ['where neither is', [NOT, NOT, NOT], 'YES'],
    ['or not, where one is bound', [BOUND, NOT], 'NO'],
    ['or not, where one has signed and the other has not', [SIGNED, NOT], 'NO'],
    ['or it is not known, where of one nothing is known', [BOUND, UNKNOWN], 'UNKNOWN'],
    ['or it is not known, where of none anything is known', [UNKNOWN, UNKNOWN], 'UNKNOWN'],
    ['or not, where two are known to differ, whatever is unknown beside them', [BOUND, UNKNOWN, NOT], 'NO'],
    ['or not, where one is bound as modified', [BOUND, MODIFIED], 'NO'],
    ['where both accept what binds who accepts it, each by a declaration of its own', [ACCEPTED, ACCEPTED_TOO], 'YES'],
    ['where one declaration modifies it for both', [MODIFIED, MODIFIED], 'YES'],
    [
      'or not, where each has a reservation of its own',
      [MODIFIED, stands(Standing.BINDING, ['kgz/declaration', 'MODIFIES', Truth.YES])],
      'NO',
    ],
    ['or it is not known, where the text of a declaration is unknown', [BOUND, UNREADABLE], 'UNKNOWN'],
    ['or it is not known, where a reservation may have been withdrawn', [BOUND, PERHAPS_WITHDRAWN], 'UNKNOWN'],
    ['or not, where two differ beside one whose declaration is unreadable', [BOUND, UNREADABLE, SIGNED], 'NO'],
    [
      'though a State that is not bound has a declaration that nobody can read',
      [NOT, stands(Standing.NOT_BINDING, ['kaz/declaration', 'UNKNOWN', Truth.YES])],
      'YES',
    ],
    ['where one is asked for alone, and is known', [BOUND], 'YES'],
    ['or it is not known, where one is asked for alone, and is not', [UNKNOWN], 'UNKNOWN'],
  ])('%s', (_, standings, expected) => {
    expect(judgeSameness(standings)).toBe(expected);
    expect(judgeSameness([...standings].reverse())).toBe(expected);
  });
});
