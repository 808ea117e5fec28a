import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { GapKind } from '../../../src/model/values/gap-kind';
import { ResponsibilityStatus } from '../../../src/model/values/responsibility';
import { notEnforced } from '../../../src/questions/gaps/not-enforced';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { between } from '../../store/graph-builder';
import { node } from '../participation/acts';
import { finding, found, norm, row, scene, shown, task } from './scene';

const { UNKNOWN, NO } = Truth;
const TOPIC = node('Topic', 'topic/schooling');
const MINISTRY = node('Institution', 'kaz/ministry', { name: 'Ministry' });
const YES = ['NOT_ENFORCED YES'];
const OPEN = ['NOT_ENFORCED UNKNOWN'];
const by = (stated: ReturnType<typeof finding>, inForce = Truth.YES) => ({
  implementing: [norm({ findings: [stated], inForce })],
});
const NOT_ENFORCED = finding(GapKind.NOT_ENFORCED, [TOPIC, MINISTRY]);

test.each<[string, Partial<GapScene>, string[]]>([
  ['is found not enforced', by(NOT_ENFORCED), YES],
  ['is found not enforced on another topic', by(finding(GapKind.NOT_ENFORCED, [node('Topic', 'topic/mines')])), []],
  ['is said not to be enforced', by(finding(GapKind.NOT_ENFORCED, [TOPIC], { assertion: 'RELAYED' })), []],
  ['has another gap', by(finding(GapKind.NO_REMEDY, [TOPIC])), []],
  [
    'was found not enforced on another day',
    by(
      finding(GapKind.NOT_ENFORCED, [TOPIC], {
        window: { ...between('2009-01-01', '2020-01-01'), earliestEnd: '2010-01-01' },
      }),
    ),
    OPEN,
  ],
  ['may be in force', by(NOT_ENFORCED, UNKNOWN), OPEN],
  ['carries out what may bind', { binding: UNKNOWN, ...by(NOT_ENFORCED) }, OPEN],
  ['carries out what does not bind', { binding: NO, ...by(NOT_ENFORCED) }, []],
  ['has a definition', { row: row({ modality: 'DEFINITION' }), ...by(NOT_ENFORCED) }, []],
  ['contradicts the obligation', { contradicting: [norm({ kind: 'CONTRADICTS', findings: [NOT_ENFORCED] })] }, []],
])('where a provision that carries the obligation out %s', (_case, given, expected) => {
  expect(found(notEnforced, given)).toEqual(expected);
});

test('is told once a finding, with all provisions, and the body that has the task: assigned, but not done', () => {
  const implementing = [norm({ findings: [NOT_ENFORCED] }), norm({ id: 'kaz/code/art-2', findings: [NOT_ENFORCED] })];
  const tasks = [
    task({ status: ResponsibilityStatus.ASSIGNED, bearer: 'kaz/ministry', target: 'kaz/code', targetKind: 'Statute' }),
    task({ status: ResponsibilityStatus.ASSIGNED, bearer: 'kaz/police' }),
    task({ status: ResponsibilityStatus.DISCLAIMED, bearer: 'kaz/ministry' }),
  ];
  const gaps = notEnforced(scene({ implementing, tasks }));
  expect(gaps).toHaveLength(1);
  expect(shown(gaps[0])).toMatchObject({
    cause: 'finding/one',
    finding: { id: 'finding/one' },
    actor: { id: 'kaz/ministry' },
    provision: null,
    assertion: null,
    summary:
      '“Schooling” (Charter, art. 1) is carried out by Code, art. 1; Code, art. 2, which a source found not enforced: finding/one. kaz/ministry has a task about it.',
  });
  expect(gaps[0]?.computedFrom.map(({ from }) => from)).toEqual(['kaz/code/art-1', 'kaz/code/art-2', 'kaz/ministry']);
});
