const SCHOOL = 'group=group/migrant-children&state=KAZ&on=2012-10-01&about=topic/education';
const ACCESS = 'un/crc/art-28-1%23access-to-education';

/** Each page of the explorer in a state that shows what it is for. */
export const PAGES: readonly (readonly [name: string, address: string])[] = [
  ['ask', '/'],
  ['answer', `/answer?${SCHOOL}`],
  ['answer with an open row', `/answer?${SCHOOL}&open=${ACCESS}`],
  ['answer with what changed', `/answer?${SCHOOL}&since=2012-08-28`],
  ['answer for a bearer', '/answer?bearer=group/employers&state=KAZ&on=2012-10-01&about=topic/child-labour'],
  ['answer where nothing is held', '/answer?group=group/migrant-children&state=KGZ&on=1950-01-01&about=topic/drugs'],
  ['memo', `/memo?${SCHOOL}`],
  ['search', '/search?text=child+labour'],
  ['search for a citation', '/search?text=art.+28+CRC'],
  ['thing: an obligation', `/thing/${ACCESS}?on=2012-10-01`],
  ['thing: a treaty', '/thing/un/crc?on=2012-10-01'],
  ['thing: a State', '/thing/KAZ'],
  ['thing: none', '/thing/no/such-thing'],
  ['must do', '/must-do'],
  ['gaps', '/gaps?group=group/migrant-children&on=2012-10-01&about=topic/education'],
  ['recommendations', '/recommendations?on=2015-01-01&about=topic/education'],
  ['timeline', '/timeline?of=kaz/labour-code-2007'],
  ['compare', '/compare?on=2012-10-01&about=topic/child-labour'],
  ['participation', '/participation?on=2012-10-01&about=topic/forced-labour'],
  ['participation in one treaty', '/participation?of=un/icrmw&on=2012-10-01'],
  ['participation of one State in one treaty', '/participation?of=un/icrmw&state=KGZ&on=2012-10-01'],
  ['national law', '/national-law?on=2012-10-01&about=topic/education'],
  ['discrepancies', '/discrepancies'],
  ['data', '/data?on=2012-10-01'],
  ['no page', '/no-such-page'],
];
