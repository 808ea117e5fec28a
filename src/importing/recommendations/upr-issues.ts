/**
 * Topics of the graph for the issues by which UPR Info sorts recommendations; an issue without one is told in the name
 * alone.
 */
export const UPR_ISSUES: Readonly<Record<string, string>> = {
  'Asylum-seekers - refugees': 'topic/refugees',
  'Death penalty': 'topic/death-penalty',
  Detention: 'topic/detention',
  'Enforced disappearances': 'topic/enforced-disappearance',
  'Freedom of association and peaceful assembly': 'topic/freedom-of-association',
  'Freedom of movement': 'topic/freedom-of-movement',
  'Freedom of opinion and expression': 'topic/freedom-of-expression',
  'International instruments': 'topic/participation',
  Justice: 'topic/access-to-justice',
  Labour: 'topic/working-conditions',
  Migrants: 'topic/migrant-protection',
  'National plan of action': 'topic/national-action-plan',
  'Racial discrimination': 'topic/non-discrimination',
  'Right to education': 'topic/education',
  'Right to health': 'topic/health',
  'Right to housing': 'topic/housing',
  'Rights of the Child': 'topic/children',
  'Torture and other CID treatment': 'topic/torture',
  Trafficking: 'topic/trafficking',
  'Treaty bodies': 'topic/reporting',
};
