/** What has become of a recommendation. */
export enum RecommendationStatus {
  OPEN = 'OPEN',
  PARTLY_MET = 'PARTLY_MET',
  MET = 'MET',
  UNKNOWN = 'UNKNOWN',
}
