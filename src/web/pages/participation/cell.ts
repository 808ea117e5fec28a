import type { ParticipationCellFragment } from './participation.generated';

export type Cell = ParticipationCellFragment;

/** How a State may stand to an instrument, in one word each. */
export const CELL_KINDS = [
  'binds',
  'notYet',
  'mayBind',
  'signed',
  'maybeBySignature',
  'notParty',
  'withdrawn',
  'unknown',
] as const;

export type CellKind = (typeof CELL_KINDS)[number];

/** The status and the force that the API tells, as one word for the reader. */
export function kindOf({ status, inForce }: { readonly status: string; readonly inForce: string }): CellKind {
  // Where a signature may have been definitive, the API says that force is not known.
  if (status === 'SIGNATORY') return inForce === 'UNKNOWN' ? 'maybeBySignature' : 'signed';
  if (status === 'NOT_PARTY') return 'notParty';
  if (status === 'WITHDRAWN') return 'withdrawn';
  if (status === 'UNKNOWN') return 'unknown';
  if (inForce === 'YES') return 'binds';
  return inForce === 'NO' ? 'notYet' : 'mayBind';
}

/** The columns of the table as a file. */
export const COLUMNS = [
  'instrument',
  'instrumentName',
  'state',
  'stateName',
  'status',
  'inForce',
  'consentSince',
  'inForceFrom',
  'inForceFromWorkedOut',
  'sourcesAsOf',
  'presumed',
  'reason',
];

export function csvRowOf(cell: Cell): string[] {
  return [
    cell.instrument.id,
    cell.instrument.name,
    cell.state.id,
    cell.state.name,
    cell.status,
    cell.inForce,
    cell.since ?? '',
    cell.inForceFrom ?? '',
    String(cell.inForceFromComputed),
    cell.attestedOn ?? '',
    String(cell.presumed),
    cell.reason,
  ];
}
