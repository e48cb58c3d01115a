/** Addresses that somebody typed, cut, or made up. */
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { ExplorerPage } from '../../src/pages/ExplorerPage.tsx';
import { SelectionPanel } from '../../src/pages/SelectionPanel.tsx';
import { createDetailStore } from '../../src/state/details.ts';
import { asksForMore, parseEmbedOptions, STATE_KEYS, stateOf } from '../../src/state/embedQuery.ts';
import { parseEmbed } from '../../src/state/embedState.ts';
import { fixedAddress } from '../../src/state/history.ts';
import { formatLink, formatState, parseState } from '../../src/state/url.ts';
import { anyAttack, WORST } from '../fixtures/hostile.ts';
import { added, parseMarkup, partsIn } from '../fixtures/markup.ts';
import { smallArchive } from '../fixtures/small.ts';
import { hold, target } from './target.ts';

const { dataset, details } = smallArchive();
/** What an address of ours is written with: nothing that could end an attribute or begin another scheme. */
const SAFE = /^[\w\-./?=&%,~!*'()]*$/;
const DRAWN = 400;

const anyPart = fc.oneof(
  fc.constantFrom(...dataset.actors.keys(), ...dataset.statementById.keys(), ...dataset.countries.keys()),
  fc.constantFrom(
    'actor',
    'country',
    'embed',
    'index.html',
    '..',
    '',
    'xa',
    'constructor',
    '__proto__',
    'javascript:',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyValue = fc.oneof(
  fc.constantFrom(
    'table',
    'country',
    '2030-05-01',
    '2030-02-30',
    'supports,opposes',
    'country,-date',
    'nato',
    '1',
    '',
  ),
  fc.constantFrom(WORST, '%', '%E0%A4%A', '%00', 'constructor', 'x'.repeat(10_000), ',,,,', '-,-'),
  anyAttack,
  fc.string({ unit: 'binary' }),
);
const anyKey = fc.oneof(fc.constantFrom(...STATE_KEYS, 'theme', 'controls', 'plain', 'childId'), fc.string());
const anyQuery = fc
  .array(fc.tuple(anyKey, anyValue, fc.boolean()), { maxLength: 6 })
  .map(
    (pairs) =>
      `?${pairs.map(([key, value, raw]) => `${key}=${raw ? value : encodeURIComponent(value)}`).join('&')}`,
  );

let drawn = 0;
let known: ReadonlySet<string> | null = null;

/** Addresses of the explorer and of embeds. */
export const anyAddress = target({
  name: 'addresses and their queries',
  share: 300,
  inputs: fc.record({
    path: fc.array(anyPart, { maxLength: 4 }).map((parts) => parts.join('/')),
    search: anyQuery,
  }),
  check({ path, search }) {
    const { state, ignored } = parseState(dataset, path, search);
    for (const written of [formatState(dataset, state), formatLink(dataset, state)]) {
      hold(SAFE.test(written), `an address: ${written}`);
      const [page = '', query = ''] = written.split('?');
      const again = parseState(dataset, page, query);
      hold(again.ignored.length === 0, `an address that we do not read ourselves: ${written}`);
      hold(JSON.stringify(again.state) === JSON.stringify(state), `another state: ${written}`);
    }
    hold(state.at >= dataset.question.firstDay && state.at <= dataset.question.lastDay, `a day: ${state.at}`);
    const embed = parseEmbed(dataset, path, search);
    hold(embed.state.view === 'spectrum', 'a view in an embed');
    parseEmbedOptions(search);
    asksForMore(search, state.at);
    hold(SAFE.test(stateOf(search).replaceAll('+', '')), 'a query');
    drawn += 1;
    if (drawn % DRAWN === 0) drawPage(path, search);
    return ignored.length === 0 ? 'understood' : 'understood in part';
  },
});

/** The page that the address opens, as the script draws it. */
function drawPage(path: string, search: string): void {
  known ??= partsIn(
    parseMarkup(
      pageAt('', '') +
        pageAt('actor/ada-quill/', '?view=table&q=a') +
        pageAt('country/xc/', '?from=x&q=a&by=country&stance=opposes') +
        pageAt('', '?at=x&q=zzz&view=table&shifted=1'),
      'text/html',
    ),
  );
  const more = added(partsIn(parseMarkup(pageAt(path, search), 'text/html')), known);
  hold(more.length === 0, `a page with ${more.join(', ')}`);
}

function pageAt(path: string, search: string): string {
  const page = { path, search };
  return renderToString(
    <ExplorerPage
      {...{ dataset, page }}
      base="/"
      site="https://site.example/"
      book={fixedAddress(page)}
      details={createDetailStore({ one: never, all: never }, [...details.values()])}
      panel={SelectionPanel}
    />,
  );
}

function never(): Promise<never> {
  return new Promise(() => {});
}
