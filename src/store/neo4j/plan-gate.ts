import type { Plan } from 'neo4j-driver';
import { refused } from './console-errors';

/**
 * Beginnings of the operators of plans that only read; what is in brackets behind them does not matter. From Neo4j's
 * manual, 5.26.
 */
const READING = new Set(
  `AllNodesScan PartitionedAllNodesScan NodeByLabelScan PartitionedNodeByLabelScan IntersectionNodeByLabelsScan
  PartitionedIntersectionNodeByLabelsScan SubtractionNodeByLabelsScan PartitionedSubtractionNodeByLabelsScan UnionNodeByLabelsScan
  PartitionedUnionNodeByLabelsScan NodeByIdSeek NodeByElementIdSeek NodeIndexSeek NodeUniqueIndexSeek PartitionedNodeIndexSeek MultiNodeIndexSeek
  NodeIndexSeekByRange NodeUniqueIndexSeekByRange PartitionedNodeIndexSeekByRange NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan
  PartitionedNodeIndexScan DynamicLabelNodeLookup DirectedRelationshipByIdSeek DirectedRelationshipByElementIdSeek
  DirectedRelationshipIndexScan DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexSeek
  DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan DirectedAllRelationshipsScan
  DynamicDirectedRelationshipTypeLookup UndirectedRelationshipByIdSeek UndirectedRelationshipByElementIdSeek UndirectedRelationshipIndexScan
  UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexSeek
  UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan UndirectedUnionRelationshipTypesScan UndirectedAllRelationshipsScan
  DynamicUndirectedRelationshipTypeLookup PartitionedDirectedRelationshipTypeScan PartitionedUndirectedRelationshipTypeScan
  PartitionedDirectedAllRelationshipsScan PartitionedUndirectedAllRelationshipsScan PartitionedDirectedUnionRelationshipTypesScan
  PartitionedUndirectedUnionRelationshipTypesScan Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply
  SelectOrAntiSemiApply LetSelectOrSemiApply LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply RollUpApply Argument Expand
  OptionalExpand VarLengthExpand Repeat BidirectionalRepeat NullifyMetadata StatefulShortestPath ShortestPath AllShortestPaths
  PathPropagatingBFS AssertSameNode AssertSameRelationship Optional ProjectEndpoints Filter Limit ExhaustiveLimit Skip Sort PartialSort Top
  PartialTop Top1WithTies PartialTop1WithTies Distinct OrderedDistinct PartialDistinct OrderedAggregation EagerAggregation
  NodeCountFromCountStore RelationshipCountFromCountStore Eager Projection ProduceResults EmptyResult EmptyRow CacheProperties Union
  OrderedUnion Unwind PartitionedUnwind CartesianProduct NodeHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin LeftOuterHashJoin
  RightOuterHashJoin ValueHashJoin TriadicSelection TriadicBuild TriadicFilter ProcedureCall Input PreserveOrder`.split(
    /\s+/,
  ),
);

/**
 * Refuses a statement whose plan does more than read. Plans don't show what stands inside expressions: that is for the
 * tokens.
 */
export function checkPlan(queryType: string, plan: Plan | false): void {
  if (queryType !== 'r') throw refused('it would change the database or its schema');
  if (!plan) throw refused('Neo4j has no plan for it');
  checkOperator(plan);
}

function checkOperator({ operatorType, children }: Plan): void {
  const [name = ''] = /^\w+/.exec(operatorType) ?? [];
  if (!READING.has(name))
    throw refused(`its plan holds "${name}", which is not among the operators that are known to read`);
  for (const child of children) checkOperator(child);
}
