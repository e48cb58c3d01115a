import { addVerb } from './addVerb.ts';
import { agreeVerb } from './agreeVerb.ts';
import { checkVerb } from './checkVerb.ts';
import { exportVerb } from './exportVerb.ts';
import { importVerb } from './importVerb.ts';
import { newVerb } from './newVerb.ts';
import { reportVerb } from './reportVerb.ts';
import type { Verb } from './verb.ts';
import { verifyVerb } from './verifyVerb.ts';

/** Every command of the data desk, in the order of the help. */
export const VERBS: readonly Verb[] = [
  checkVerb,
  verifyVerb,
  exportVerb,
  importVerb,
  addVerb,
  newVerb,
  reportVerb,
  agreeVerb,
];
