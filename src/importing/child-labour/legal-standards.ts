/**
 * What the findings compare with international standards, and the topics of the graph; an age stands where the standard
 * has one.
 */
export const LEGAL_STANDARDS: Readonly<Record<string, { readonly name: string; readonly topic: string }>> = {
  Minimum_Work: { name: 'Minimum age for work', topic: 'topic/minimum-age' },
  Minimum_Hazardous_Work: { name: 'Minimum age for hazardous work', topic: 'topic/hazardous-work' },
  Types_Hazardous_Work: { name: 'List of hazardous work forbidden to children', topic: 'topic/hazardous-work' },
  Prohibition_Forced_Labor: { name: 'Ban on forced labour', topic: 'topic/forced-labour' },
  Prohibition_Child_Trafficking: { name: 'Ban on child trafficking', topic: 'topic/child-trafficking' },
  Prohibition_CSEC: { name: 'Ban on commercial sexual exploitation of children', topic: 'topic/sexual-exploitation' },
  Prohibition_Illicit_Activities: {
    name: 'Ban on using children in illicit activities',
    topic: 'topic/illicit-activities',
  },
  Minimum_Compulsory_Military: {
    name: 'Minimum age for compulsory military recruitment',
    topic: 'topic/military-service',
  },
  Minumum_Voluntary_Military: {
    name: 'Minimum age for voluntary military recruitment',
    topic: 'topic/military-service',
  },
  Minumum_Non_State_Military: { name: 'Ban on recruitment by armed groups', topic: 'topic/child-soldiers' },
  Compulsory_Education: { name: 'Age to which education is compulsory', topic: 'topic/compulsory-education' },
  Free_Public_Education: { name: 'Free public education', topic: 'topic/education' },
};
