/** A figure of the findings: where it stands below the country, and what it counts. */
export interface FigureSource {
  readonly key: string;
  readonly path: readonly string[];
  readonly name: string;
  readonly unit: string;
  /** True where the file gives a share of one, told in per cent. */
  readonly share?: true;
  readonly topic: string;
}

const WORK = ['Country_Statistics', 'Children_Work_Statistics'] as const;

export const FIGURES: readonly FigureSource[] = [
  {
    key: 'working-children-share',
    path: [...WORK, 'Total_Percentage_of_Working_Children'],
    name: 'Share of children who work',
    unit: 'per cent',
    share: true,
    topic: 'topic/child-labour',
  },
  {
    key: 'working-children',
    path: [...WORK, 'Total_Working_Population'],
    name: 'Children who work',
    unit: 'children',
    topic: 'topic/child-labour',
  },
  {
    key: 'working-children-agriculture',
    path: [...WORK, 'Agriculture'],
    name: 'Share of working children in agriculture',
    unit: 'per cent',
    share: true,
    topic: 'topic/child-labour',
  },
  {
    key: 'working-children-industry',
    path: [...WORK, 'Industry'],
    name: 'Share of working children in industry',
    unit: 'per cent',
    share: true,
    topic: 'topic/child-labour',
  },
  {
    key: 'working-children-services',
    path: [...WORK, 'Services'],
    name: 'Share of working children in services',
    unit: 'per cent',
    share: true,
    topic: 'topic/child-labour',
  },
  {
    key: 'school-attendance',
    path: ['Country_Statistics', 'Education_Statistics_Attendance_Statistics', 'Percentage'],
    name: 'Share of children who attend school',
    unit: 'per cent',
    share: true,
    topic: 'topic/education',
  },
  {
    key: 'work-and-school',
    path: ['Country_Statistics', 'Children_Working_and_Studying_7-14_yrs_old', 'Total'],
    name: 'Share of children who work and attend school',
    unit: 'per cent',
    share: true,
    topic: 'topic/child-labour',
  },
  {
    key: 'primary-completion',
    path: ['Country_Statistics', 'UNESCO_Primary_Completion_Rate', 'Rate'],
    name: 'Primary completion rate',
    unit: 'per cent',
    share: true,
    topic: 'topic/education',
  },
  {
    key: 'labour-inspectors',
    path: ['Enforcements', 'Labor_Inspectors'],
    name: 'Labour inspectors',
    unit: 'inspectors',
    topic: 'topic/labour-inspection',
  },
  {
    key: 'labour-inspections',
    path: ['Enforcements', 'Labor_Inspections'],
    name: 'Inspections at work sites',
    unit: 'inspections',
    topic: 'topic/labour-inspection',
  },
  {
    key: 'violations-found',
    path: ['Enforcements', 'Labor_Violations'],
    name: 'Violations of child labour laws that were found',
    unit: 'violations',
    topic: 'topic/enforcement',
  },
  {
    key: 'penalties-imposed',
    path: ['Enforcements', 'Labor_Penalties_Imposed'],
    name: 'Violations of child labour laws for which penalties were imposed',
    unit: 'violations',
    topic: 'topic/penalties',
  },
  {
    key: 'penalties-collected',
    path: ['Enforcements', 'Labor_Penalties_Collected'],
    name: 'Violations of child labour laws for which penalties were collected',
    unit: 'violations',
    topic: 'topic/penalties',
  },
  {
    key: 'investigations',
    path: ['Enforcements', 'Criminal_Investigations'],
    name: 'Investigations of the worst forms of child labour',
    unit: 'investigations',
    topic: 'topic/worst-forms-of-child-labour',
  },
  {
    key: 'prosecutions',
    path: ['Enforcements', 'Criminal_Prosecutions'],
    name: 'Prosecutions for the worst forms of child labour',
    unit: 'prosecutions',
    topic: 'topic/worst-forms-of-child-labour',
  },
  {
    key: 'convictions',
    path: ['Enforcements', 'Criminal_Convictions'],
    name: 'Convictions for the worst forms of child labour',
    unit: 'convictions',
    topic: 'topic/worst-forms-of-child-labour',
  },
];
