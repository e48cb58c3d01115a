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

/** Reads `--counts 30,200 --rounds 5 --pages ours,free`; throws a sentence about anything else. */
export function parsePeerOptions(args: readonly string[]): PeerOptions {
  const options = { ...DEFAULTS };
  for (let index = 0; index < args.length; index += 2) {
    const [name, value = ''] = args.slice(index, index + 2);
    const values = value.split(',').filter((one) => one !== '');
    if (name === '--counts') options.counts = values.map(parseNumber);
    else if (name === '--rounds') options.rounds = parseNumber(value);
    else if (name === '--pages') options.pages = values.map(parsePage);
    else throw new Error(`Unknown option ${name}: there are --counts, --rounds and --pages.`);
  }
  return options;
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is no number above 0.`);
  return Number(text);
}

function parsePage(id: string): string {
  if (PEERS.some((peer) => peer.id === id)) return id;
  throw new Error(`No page "${id}": there are ${PEERS.map((peer) => peer.id).join(', ')}.`);
}
