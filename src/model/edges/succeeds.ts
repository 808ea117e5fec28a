import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { choice, partialDate } from '../declaration/value-kinds';
import { Institution } from '../nodes/institution';
import { LegalEdge } from './legal-edge';

export enum ReorganisationForm {
  RENAMED = 'RENAMED',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
  TASKS_MOVED = 'TASKS_MOVED',
}

const reorganisationForm = choice(ReorganisationForm, 'ReorganisationForm', 'How a body came after another one.', {
  RENAMED: 'It is the same body by another name.',
  MERGED: 'It was made of several bodies, of which this is one.',
  SPLIT: 'It is one of several bodies that were made of the older one.',
  TASKS_MOVED: 'It took over tasks of a body that goes on, or that was dissolved.',
});

@EdgeKind({
  label: 'SUCCEEDS',
  description: 'Is the body that came after the other one: renamed, merged, split off, or with its tasks.',
  from: [Institution],
  to: [Institution],
  forward: 'succeeds',
  reverse: 'succeededBy',
  sense: EdgeSense.DESCRIBES,
})
export class Succeeds extends LegalEdge {
  @Property(reorganisationForm, 'How it came about.', { required: true })
  form!: ReorganisationForm;

  @Property(
    partialDate,
    'When that took effect; where that is not known, when the act about it was signed, as a note says.',
    {
      time: TimeRole.TAKES_EFFECT,
    },
  )
  date?: string;
}
