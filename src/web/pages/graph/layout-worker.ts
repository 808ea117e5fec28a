import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutAsked, Point } from './layout';

/**
 * Related nodes stand so far apart, in pixels of the drawing, and any two at least twice as far as the other: a node
 * and its label are so high.
 */
const APART = 100;
const ROOM = 32;
/** Labels are wider than high, and so is the drawing. */
const STRETCH = 1.9;
const REPULSION = -420;
const STEPS = 300;

/** Beside the page, so that it answers its reader meanwhile. The same graph is laid out the same way each time. */
self.onmessage = ({ data: { nodes, links } }: MessageEvent<LayoutAsked>) => {
  const points = Array.from({ length: nodes }, (): SimulationNodeDatum => ({}));
  forceSimulation(points)
    .force('link', forceLink(links.map(([source, target]) => ({ source, target }))).distance(APART))
    .force('charge', forceManyBody().strength(REPULSION).theta(1))
    .force('room', forceCollide(ROOM))
    // What hangs together with nothing else stays near.
    .force('x', forceX().strength(0.08))
    .force('y', forceY().strength(0.08))
    .stop()
    .tick(STEPS);
  const places: Point[] = points.map(({ x = 0, y = 0 }) => ({ x: x * STRETCH, y }));
  self.postMessage(places);
};
