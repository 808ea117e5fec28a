/**
 * What an edge says of the node that it starts at.
 * DESCRIBES: what it is or did (about, made by, part of, amends): that doesn't lapse with what it joins.
 * STATES: how things stand (implements, protects, holds office): that holds only while both its ends do.
 */
export enum EdgeSense {
  DESCRIBES = 'DESCRIBES',
  STATES = 'STATES',
}
