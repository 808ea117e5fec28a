/** An instrument of a source: its id in the graph, and the document that the source's table of it is. */
export interface MappedInstrument {
  readonly instrument: string;
  readonly document: string;
}

/** Instruments by the key that a source has for them. */
export type InstrumentMapping = ReadonlyMap<string, MappedInstrument>;

/** Tables of the Treaty Collection, by chapter and number; each is a document of its own. */
const UNTC: Readonly<Record<string, string>> = {
  '4-1': 'un/genocide',
  '4-2': 'un/icerd',
  '4-3': 'un/icescr',
  '4-3-a': 'un/op-icescr',
  '4-4': 'un/iccpr',
  '4-5': 'un/iccpr-op1',
  '4-8': 'un/cedaw',
  '4-8-b': 'un/op-cedaw',
  '4-9': 'un/cat',
  '4-9-b': 'un/op-cat',
  '4-11': 'un/crc',
  '4-11-b': 'un/op-crc-ac',
  '4-11-c': 'un/op-crc-sc',
  '4-11-d': 'un/op-crc-ic',
  '4-12': 'un/iccpr-op2',
  '4-13': 'un/icrmw',
  '4-15': 'un/crpd',
  '4-15-a': 'un/op-crpd',
  '4-16': 'un/ced',
  '5-2': 'un/refugee-1951',
  '5-3': 'un/stateless-1954',
  '5-4': 'un/stateless-1961',
  '5-5': 'un/refugee-prot-1967',
  '7-11-a': 'un/traffic-1949',
  '18-1': 'un/slavery-prot-1953',
  '18-2': 'un/slavery-1926',
  '18-4': 'un/slavery-supp-1956',
  '18-10': 'un/rome',
  '18-12': 'un/untoc',
  '18-12-a': 'un/palermo-tip',
  '18-12-b': 'un/smuggling',
  '23-1': 'un/vclt',
};

/** Treaties of the PANARCHIC project, whose packages share most keys. */
const PANARCHIC: Readonly<Record<string, string>> = {
  RGHTSC_1989A: 'un/crc',
  OR06CP_2000P: 'un/op-crc-sc',
  PRVPCG_1948A: 'un/genocide',
  INEFRD_1965A: 'un/icerd',
  ICERD_1965A: 'un/icerd',
  ICESCR_1966A: 'un/icescr',
  INCCPR_1966A: 'un/iccpr',
  ICCPR_1966A: 'un/iccpr',
  OI07DP_1989P2: 'un/iccpr-op2',
  ELMFDW_1979A: 'un/cedaw',
  TCIDTP_1984A: 'un/cat',
  IP04MF_1990A: 'un/icrmw',
  RGHTPD_2006A: 'un/crpd',
  INPPED_2006A: 'un/ced',
  RLTNSR_1951A: 'un/refugee-1951',
  RMSICC_1998A: 'un/rome',
  STTICC_1998A: 'un/rome',
  SPTPEP_1949A: 'un/traffic-1949',
  FCLIFL_1930A: 'ilo/c029',
  DR05EO_1958A: 'ilo/c111',
  MA04MA_1973A: 'ilo/c138',
  PA09CL_1999A: 'ilo/c182',
  OS08WE_1981A: 'ilo/c155',
  PF08SH_2006A: 'ilo/c187',
  GR04TW_1949A: 'icrc/gc4-1949',
  LNG_1949A: 'icrc/gc4-1949',
  AG07AC_1977P1: 'icrc/ap1-1977',
  AG07AC_1977P2: 'icrc/ap2-1977',
  PH05HR_1950A: 'coe/echr',
};

/** Columns of the sheet of the ICRC. */
const ICRC: Readonly<Record<string, string>> = {
  'GC I-IV 1949': 'icrc/gc4-1949',
  'AP I 1977': 'icrc/ap1-1977',
  'AP II 1977': 'icrc/ap2-1977',
  'CRC 1989': 'un/crc',
  'Opt Prot. CRC 2000': 'un/op-crc-ac',
  'CPED 2006': 'un/ced',
  'ICC Statute 1998': 'un/rome',
};

const MAPPINGS: Readonly<Record<string, InstrumentMapping>> = {
  'untc-status': mapped(UNTC, (table) => `doc/untc-${table}`),
  manyhealth: mapped(PANARCHIC, () => 'doc/manyhealth'),
  manytreaties: mapped(PANARCHIC, () => 'doc/manytreaties'),
  'icrc-sheet': mapped(ICRC, () => 'doc/icrc-states-parties'),
};

/**
 * The instruments of the seeds that a format's tables speak of, by the source's keys; a format without one takes a
 * mapping of the user's own.
 */
export function mappingOf(format: string): InstrumentMapping {
  return MAPPINGS[format] ?? new Map<string, MappedInstrument>();
}

function mapped(ids: Readonly<Record<string, string>>, document: (key: string) => string): InstrumentMapping {
  return new Map(Object.entries(ids).map(([key, instrument]) => [key, { instrument, document: document(key) }]));
}
