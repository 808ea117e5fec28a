/**
 * States that have ended, by the codes and names under which tables of treaties list them: their successors have acts
 * of their own.
 */
export const FORMER_STATES: readonly (readonly [names: readonly string[], ended: string])[] = [
  [
    ['SUN', 'USSR', 'Soviet Union', 'Union of Soviet Socialist Republics', 'СССР'],
    'the Soviet Union, which ended in 1991',
  ],
  [['YUG', 'Yugoslavia', 'Socialist Federal Republic of Yugoslavia', 'Югославия'], 'Yugoslavia, which ended in 1992'],
  [['SCG', 'Serbia and Montenegro'], 'Serbia and Montenegro, which ended in 2006'],
  [['CSK', 'Czechoslovakia', 'Чехословакия'], 'Czechoslovakia, which ended in 1992'],
  [['DDR', 'GDR', 'German Democratic Republic', 'ГДР'], 'the German Democratic Republic, which ended in 1990'],
  [['YMD', 'Democratic Yemen', 'South Yemen'], 'Democratic Yemen, which ended in 1990'],
  [['YAR', 'Yemen Arab Republic'], 'the Yemen Arab Republic, which ended in 1990'],
  [['EAT', 'Tanganyika'], 'Tanganyika, which ended in 1964'],
  [['PRU', 'Prussia'], 'Prussia'],
  [['AUH', 'Austria-Hungary'], 'Austria-Hungary, which ended in 1918'],
  [['Republic of Viet-Nam', 'Republic of Viet Nam', 'South Viet Nam'], 'the Republic of Viet Nam, which ended in 1976'],
  [['Bayern', 'Baden-Württemberg'], 'a state within Germany'],
];
