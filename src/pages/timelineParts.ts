import { TimelineSource } from './drawnTimeline.tsx';
import { TimelinePart } from './TimelinePart.tsx';

/** The timeline's part of the program, one file for both: what is seen, and what draws it for a picture. */
export const timelineParts = { View: TimelinePart, Source: TimelineSource };
