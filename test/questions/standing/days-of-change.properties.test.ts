import 'reflect-metadata';
import fc from 'fast-check';
import type { EdgeRecord } from '../../../src/model/records';
import { addDays } from '../../../src/model/time/partial-date';
import type { ConsentAction } from '../../../src/model/values/consent-action';
import { Participations } from '../../../src/questions/participation/read-participations';
import type { ParticipationCandidate } from '../../../src/store/graph-store';
import { partialDate } from '../../model/time/arbitraries';
import { act, after, node } from '../participation/acts';

const maybe = fc.option(partialDate('near'), { nil: undefined });
const ACTIONS: readonly (keyof typeof ConsentAction)[] = [
  'SIGNATURE',
  'RATIFICATION',
  'CONSENT',
  'DENUNCIATION',
  'NOT_PARTY',
];
const acts: fc.Arbitrary<EdgeRecord[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...ACTIONS),
      fc.record({ date: maybe, attestedOn: maybe, inForceFrom: maybe, effectiveFrom: maybe }),
    )
    .map(([action, properties]) => act(action, properties)),
  { maxLength: 4 },
);
const instrument = (id: string) =>
  fc
    .record({
      adoptedOn: maybe,
      inForceFrom: maybe,
      entryIntoForceRule: fc.option(fc.constantFrom(after(30, 'DAY'), after(3, 'MONTH')), { nil: undefined }),
    })
    .map((properties) => node('Treaty', id, properties));

/** A protocol and its parent, with what a State has done about each. */
const participations = fc
  .tuple(instrument('un/treaty'), acts, instrument('un/parent'), acts, fc.boolean())
  .map(([protocol, own, parent, ofParent, depends]) => {
    const candidates: ParticipationCandidate[] = [
      { state: 'KAZ', instrument: protocol, acts: own, parents: depends ? ['un/parent'] : [] },
      { state: 'KAZ', instrument: parent, acts: ofParent, parents: [] },
    ];
    const known = new Participations(new Map(candidates.map((each) => [`KAZ\0${each.instrument.id}`, each])));
    return { known, treaty: protocol };
  });

test('a State comes to stand otherwise towards an instrument on no other day than those that are named', () => {
  fc.assert(
    fc.property(participations, ({ known, treaty }) => {
      const days = new Set(known.daysOfChange('KAZ', treaty));
      const standing = (day: string) => {
        const judgment = known.on('KAZ', treaty, day);
        return `${judgment?.status} ${judgment?.inForce}`;
      };
      for (let day = '2009-12-01', before = standing(day); day < '2015-06-01';) {
        day = addDays(day, 1);
        const now = standing(day);
        if (now !== before) expect(days).toContain(day);
        before = now;
      }
    }),
    { numRuns: 60 },
  );
});
