import { PEERS } from './peerList.ts';

/** What the bench is asked for. */
export interface PeerOptions {
  /** Numbers of speakers. */
  counts: number[];
  /** Loads of each page, of each kind. */
  rounds: number;
  /** Ids of the pages; all where it is empty. */
  pages: string[];
}

const DEFAULTS: PeerOptions = { counts: [30], rounds: 5, pages: [] };

/** Reads `--counts 30,200 --rounds 5 --pages ours,free`; a sentence about what is wrong where it cannot. */
export function parsePeerOptions(args: readonly string[]): PeerOptions | string {
  const options = { ...DEFAULTS };
  for (let index = 0; index < args.length; index += 2) {
    const [name, value = ''] = args.slice(index, index + 2);
    const values = value.split(',').filter((one) => one !== '');
    if (name === '--pages') {
      const unknown = values.find((id) => !PEERS.some((peer) => peer.id === id));
      if (unknown !== undefined) return `No page "${unknown}".`;
      options.pages = values;
      continue;
    }
    if (name !== '--counts' && name !== '--rounds') return `Unknown option ${name}.`;
    const wrong = values.find((one) => !/^[1-9]\d*$/.test(one));
    if (wrong !== undefined || values.length === 0) return `${name}: "${value}" is no number above 0.`;
    if (name === '--counts') options.counts = values.map(Number);
    else options.rounds = Number(value);
  }
  return options;
}
