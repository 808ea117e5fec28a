import type { ColumnRole } from '../column-role';
import type { ParticipationFormat } from '../participation-format';
import { consentActionNamed } from './consent-action-named';

/**
 * The status tables of the United Nations Treaty Collection, one file an instrument, named by chapter and number:
 * `4-11.csv`.
 */
export const untcStatus: ParticipationFormat = {
  name: 'untc-status',
  title: 'Status tables of the United Nations Treaty Collection',
  example: 'Participant,Signature,"Ratification, Accession(a), Succession(d)"',
  columnsOf: (header) =>
    header[0] === 'Participant'
      ? header.map((title, index) => (index === 0 ? { is: 'STATE' } : actColumn(title)))
      : null,
  instrumentOfFile: (file) => file.replace(/\.[^.]*$/, ''),
  documentOf: (table, upTo) => {
    const number = numberOf(table);
    return {
      name: `Status table ${number} of the United Nations Treaty Collection, up to ${upTo}`,
      publisher: 'United Nations',
      address: `https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${number}&chapter=${table.split('-')[0]}`,
    };
  },
  pinpointOf: (state) => state,
};

const TENS = ['', 'X', 'XX', 'XXX'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The number of a table as lawyers cite it: `4-11-b` is `IV-11-b`. */
function numberOf(table: string): string {
  const [chapter, ...rest] = table.split('-');
  const count = Number(chapter);
  return [`${TENS[Math.floor(count / 10)] ?? ''}${ONES[count % 10] ?? ''}`, ...rest].join('-');
}

/**
 * A title lists the acts of its column, each with its mark: "Ratification, Accession(a)"; that without one is what a
 * bare date means.
 */
function actColumn(title: string): ColumnRole {
  const listed = title.split(/,\s+(?=[A-Z])/).map((part) => /^(.*?)(?:\(([A-Za-z]{1,2})\))?$/.exec(part));
  const acts = listed.map((part) => ({ mark: part?.[2] ?? '', action: consentActionNamed(part?.[1] ?? '') }));
  if (acts.some(({ action }) => action === undefined))
    return { is: 'PASSED_OVER', reason: `the column “${title}” tells no act of consent` };
  const plain = acts.find(({ mark }) => mark === '')?.action ?? null;
  const marks = new Map(acts.flatMap(({ mark, action }) => (mark ? [[mark, action ?? null] as const] : [])));
  return { is: 'ACT', plain, marks };
}
