/**
 * The one script that stands in the head of an embed, classic and small, so that it runs before anything is painted
 * and in a frame without an origin. It sets theme and size from the query, and brings the program only if the query
 * asks for something else than what the page was drawn with. It stores nothing, and it cannot fail for lack of
 * anything but its own file.
 */
import { asksForMore, parseEmbedOptions, stateOf } from '../state/embedQuery.ts';
import { makeRule } from './trust.ts';

const self = document.currentScript;
const root = document.documentElement;
const { options, ignored } = parseEmbedOptions(location.search);

if (options.theme !== 'auto') root.dataset['theme'] = options.theme;
if (options.plain) root.dataset['plain'] = '';
if (options.controls !== 'none') root.dataset['controls'] = options.controls;

const names = self?.dataset ?? {};
const waits = asksForMore(location.search, names['day'] ?? '');
if (waits) root.dataset['wait'] = '';
if (waits || options.controls !== 'none' || ignored.length > 0) bring(['dataset', 'program']);

/**
 * Loads the scripts named in the tag of this one, in their order; says so on the page if one does not arrive, or
 * cannot run in this browser.
 */
function bring(wanted: readonly string[]): void {
  addEventListener('error', () => {
    if (root.dataset['drawn'] === undefined) fail();
  });
  const rule = makeRule('embed-start');
  for (const name of wanted) {
    const script = document.createElement('script');
    script.src = rule.createScriptURL(names[name] ?? '');
    script.async = false;
    if (name === 'program') script.dataset['words'] = names['words'];
    script.addEventListener('error', fail);
    document.head.append(script);
  }
}

function fail(): void {
  root.dataset['failed'] = '';
  // The page may still be arriving: its link is looked for once it is whole.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', leadOn);
  else leadOn();
}

/** Leads the link under the failure to the same state of the full page. */
function leadOn(): void {
  const link = document.querySelector<HTMLAnchorElement>('.embed-failed a');
  if (link) link.search = stateOf(location.search);
}
