/** The languages in which sentences are composed. */
export enum Tongue {
  EN = 'EN',
  RU = 'RU',
  KK = 'KK',
}
