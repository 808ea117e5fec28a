import { nationalLawOf } from '../answer/national-law';
import { matrixRow } from './acts';
import type { SetAgainstFragment } from './national-law.generated';

/** The columns of the matrix as a file: a line a pair of obligation and provision, or one without a provision. */
export const COLUMNS = [
  'obligation',
  'obligationName',
  'instrument',
  'standing',
  'nationalLaw',
  'act',
  'provision',
  'provisionName',
  'stands',
  'through',
  'note',
];

export function csvRowsOf(rows: readonly SetAgainstFragment[]): string[][] {
  return rows.flatMap((row) => {
    const { obligation, instrument, standing } = row;
    const head = [obligation.id, obligation.name, instrument.id, standing, nationalLawOf(row)];
    const pairs = [...matrixRow(row).byAct].flatMap(([act, marked]) =>
      marked.map(({ provision, mark, through, note }) => [
        ...head,
        act,
        provision.id,
        provision.name,
        mark,
        through?.id ?? '',
        note ?? '',
      ]),
    );
    return pairs.length > 0 ? pairs : [[...head, '', '', '', '', '', '']];
  });
}
