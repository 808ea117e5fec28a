import { rowsQuestion } from '../../store/candidate-question';

/** That a group is a part of a broader one. */
export interface GroupHierarchyEdge {
  readonly narrower: string;
  readonly broader: string;
}

/** Every edge from a group to a broader one. Schemes are small. */
export const GROUP_HIERARCHY = rowsQuestion<Record<string, never>, GroupHierarchyEdge>('group-hierarchy', {
  narrower: 'TEXT',
  broader: 'TEXT',
});
