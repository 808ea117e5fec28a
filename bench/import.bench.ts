import { getAlpha3Codes } from 'i18n-iso-countries';
import { manyhealth } from '../src/importing/participation-tables/formats/manyhealth';
import { mappingOf } from '../src/importing/participation-tables/instrument-mapping';
import { readParticipationTable } from '../src/importing/participation-tables/read-participation-table';
import { StateFinder } from '../src/importing/states/state-finder';
import { readTable } from '../src/seeding/tables/read-table';
import { SMOKE, interleaved, ratioOf, report, tellMachine } from './timing';

// What became of 25,000 rows of who joined what, to reading the same table and nothing more.
const TARGET = 3;
const ROWS = SMOKE ? 500 : 25_000;

const states = Object.keys(getAlpha3Codes());
const finder = new StateFinder(new Set(states));
const mapping = mappingOf('manyhealth');
const treaties = [...mapping.keys()];

const HEADER =
  'manyID,Title,Begin,stateID,StateName,StateSignature,StateRatification,StateForce,StateEnd,Rat=Notif,Accession,Succession,treatyID,Signature,Force,End';

/** Each State under each treaty, over and over: the days differ. */
function table(): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const state = states[row % states.length] ?? '';
    const treaty = treaties[Math.floor(row / states.length) % treaties.length] ?? '';
    const day = new Date(Date.UTC(1950, 0, 1 + row)).toISOString().slice(0, 10);
    return `${treaty},"A convention, of ${row}",1950,${state},,${day},${day},,9999-12-31,,,0,${treaty},1950,1951,9999-12-31`;
  });
  return [HEADER, ...lines].join('\n');
}

async function main(): Promise<void> {
  tellMachine();
  const file = { name: 'memberships.csv', encoding: 'utf-8', text: table() };
  const { understood } = readParticipationTable(file, manyhealth, finder, mapping);
  console.log(`  ${ROWS} rows, ${understood.length} acts understood`);
  const times = await interleaved(SMOKE ? 2 : 15, {
    read: () => readTable(file.text),
    import: () => readParticipationTable(file, manyhealth, finder, mapping),
  });
  report(Object.values(times));
  ratioOf(times, 'import', 'read', { atMost: TARGET });
}

void main();
