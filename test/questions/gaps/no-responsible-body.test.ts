import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { ResponsibilityRole, ResponsibilityStatus } from '../../../src/model/values/responsibility';
import { noResponsibleBody } from '../../../src/questions/gaps/no-responsible-body';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { found, row, scene, shown, task } from './scene';

const { UNKNOWN, NO } = Truth;
const { ABSENT, ASSIGNED, PROPOSED } = ResponsibilityStatus;
const { COORDINATES } = ResponsibilityRole;
const YES = ['NO_RESPONSIBLE_BODY YES'];
const OPEN = ['NO_RESPONSIBLE_BODY UNKNOWN'];
const nobody = task({ status: ABSENT, bearer: 'KAZ' });

test.each<[string, Partial<GapScene>, string[]]>([
  ['nobody has the task', { tasks: [nobody] }, YES],
  ['nobody had it on another day', { tasks: [task({ status: ABSENT, bearer: 'KAZ', holds: UNKNOWN })] }, OPEN],
  ['a body is proposed', { tasks: [nobody, task({ status: PROPOSED })] }, YES],
  ['a body has it', { tasks: [nobody, task({ status: ASSIGNED })] }, []],
  ['a body may have it', { tasks: [nobody, task({ status: ASSIGNED, holds: UNKNOWN })] }, OPEN],
  ['a body has another role', { tasks: [nobody, task({ status: ASSIGNED, role: COORDINATES })] }, YES],
  ['a body has a task about something else', { tasks: [nobody, task({ status: ASSIGNED, target: 'topic/x' })] }, YES],
  ['the obligation does not bind', { binding: NO, tasks: [nobody] }, []],
  ['the obligation may bind', { binding: UNKNOWN, tasks: [nobody] }, OPEN],
  ['it is a definition', { row: row({ modality: 'DEFINITION' }), tasks: [nobody] }, []],
  ['it is a norm of national law on the topic', { row: row({ participation: null }), tasks: [nobody] }, []],
  [
    'it is the very norm of national law',
    {
      row: row({ participation: null }),
      tasks: [task({ status: ABSENT, bearer: 'KAZ', target: 'kaz/code', targetKind: 'Statute' })],
    },
    YES,
  ],
  ['nothing is said', { tasks: [] }, []],
])('where %s', (_case, given, expected) => {
  expect(found(noResponsibleBody, given)).toEqual(expected);
});

test('the State bears what nobody does', () => {
  const [gap] = noResponsibleBody(scene({ tasks: [nobody] }));
  expect(shown(gap)).toMatchObject({
    actor: { id: 'KAZ' },
    summary:
      'No body of Kazakhstan had the task to monitor compliance in the field of “topic/schooling”, a source notes, as of 2012-10-01. It is told of “topic/schooling” as a whole.',
  });
});
