/** Questions that are ready to ask of today: whom the matter of the first jurisdiction is about. */
export const READY_QUESTIONS = [
  {
    name: 'school',
    search: { group: 'group/migrant-children', state: 'KAZ', about: 'topic/education' },
  },
  {
    name: 'workers',
    search: { group: 'group/migrant-workers', state: 'KAZ', about: 'topic/forced-labour' },
  },
  { name: 'employers', search: { bearer: 'group/employers', state: 'KAZ' } },
] as const;
