/** Runs in every embed page, as a classic script: the height, and nothing else. */
import { startFrame } from '../embed/frame.ts';

startFrame(window);
