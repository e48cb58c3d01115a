import { MapSource } from './drawnMap.tsx';
import { MapView } from './MapView.tsx';

/** The map's part of the program, one file for both: what is seen, and what draws it for a picture. */
export const mapPart = { View: MapView, Source: MapSource };
