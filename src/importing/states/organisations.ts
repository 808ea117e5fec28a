/** Codes and names of regional organisations that tables list among States. */
export const ORGANISATIONS: readonly string[] = [
  'EU',
  'EUE',
  'EUU',
  'EC',
  'EEC',
  'European Union',
  'European Community',
  'European Communities',
  'European Economic Community',
  'Европейский союз',
];

/** How names of other organisations begin, or what they hold. */
export const ORGANISATION_WORDS =
  /^(IO-|IAEA |EURATOM |ECE |FAO |WHO |WMO )|\b(organi[sz]ation|agency|fund|bank|council|union|commission)\b/i;
