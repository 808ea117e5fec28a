/** Questions that are ready to ask: whom the matter of the first jurisdiction is about. */
export const READY_QUESTIONS = [
  {
    name: 'school',
    search: { group: 'group/migrant-children', state: 'KAZ', on: '2012-10-01', about: 'topic/education' },
  },
  {
    name: 'workers',
    search: { group: 'group/migrant-workers', state: 'KAZ', on: '2012-10-01', about: 'topic/forced-labour' },
  },
  { name: 'employers', search: { bearer: 'group/employers', state: 'KAZ', on: '2012-10-01' } },
] as const;
