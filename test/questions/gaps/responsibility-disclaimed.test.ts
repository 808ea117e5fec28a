import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { ResponsibilityRole, ResponsibilityStatus } from '../../../src/model/values/responsibility';
import { responsibilityDisclaimed } from '../../../src/questions/gaps/responsibility-disclaimed';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { found, row, scene, shown, task } from './scene';

const { UNKNOWN, NO } = Truth;
const { DISCLAIMED, ASSIGNED, PROPOSED, ABSENT } = ResponsibilityStatus;
const YES = ['RESPONSIBILITY_DISCLAIMED YES'];
const OPEN = ['RESPONSIBILITY_DISCLAIMED UNKNOWN'];
const disclaimed = task({ status: DISCLAIMED });
const treaty = { target: 'un/charter', targetKind: 'Treaty' };

test.each<[string, Partial<GapScene>, string[]]>([
  ['disclaims a task about it', { tasks: [disclaimed] }, YES],
  ['disclaimed it on another day', { tasks: [task({ status: DISCLAIMED, holds: UNKNOWN })] }, OPEN],
  ['has a task that it may not do', { tasks: [task({ status: ASSIGNED })] }, []],
  ['is only proposed, or lacking', { tasks: [task({ status: PROPOSED }), task({ status: ABSENT })] }, []],
  ['disclaims it, and is proposed for it', { tasks: [disclaimed, task({ status: PROPOSED })] }, YES],
  [
    'disclaims it, and has it by the very instrument',
    { tasks: [disclaimed, task({ status: ASSIGNED, ...treaty })] },
    [],
  ],
  [
    'disclaims it, while another body has it',
    { tasks: [disclaimed, task({ status: ASSIGNED, bearer: 'kaz/police', ...treaty })] },
    YES,
  ],
  [
    'disclaims it, and has another role',
    { tasks: [disclaimed, task({ status: ASSIGNED, role: ResponsibilityRole.FUNDS, ...treaty })] },
    YES,
  ],
  [
    'disclaims it, and has it about national law that carries it out',
    { tasks: [disclaimed, task({ status: ASSIGNED, target: 'kaz/code', targetKind: 'Statute' })] },
    YES,
  ],
  ['disclaims a task about what does not bind', { binding: NO, tasks: [disclaimed] }, []],
  ['disclaims a task about what may bind', { binding: UNKNOWN, tasks: [disclaimed] }, OPEN],
  ['disclaims the topic of a norm of national law', { row: row({ participation: null }), tasks: [disclaimed] }, []],
  ['disclaims the topic of a permission', { row: row({ modality: 'PERMISSION' }), tasks: [disclaimed] }, []],
])('where a body %s', (_case, given, expected) => {
  expect(found(responsibilityDisclaimed, given)).toEqual(expected);
});

test('names the body, the task and as of when', () => {
  const [gap] = responsibilityDisclaimed(scene({ tasks: [task({ status: DISCLAIMED, holds: UNKNOWN })] }));
  expect(shown(gap)).toMatchObject({
    actor: { id: 'kaz/committee' },
    summary:
      'kaz/committee did not see it as its task to monitor compliance in the field of “topic/schooling”, as of 2012-10-01. Whether that was so on 2012-10-01 is not known. It is told of “topic/schooling” as a whole.',
    computedFrom: [{ from: 'kaz/committee' }],
  });
});
