import { HtmlValidate, type RuleConfig } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { drawPage, PAGE_TYPES, planWithCards } from '../fixtures/pages.ts';
import { smallArchive } from '../fixtures/small.ts';

/** All recommended rules hold, but for what is told here. */
const RULES: RuleConfig = {
  // How we, Vite and React write what HTML lets one write in several ways.
  'doctype-style': ['error', { style: 'lowercase' }],
  'attribute-boolean-style': ['error', { style: 'empty' }],
  'attribute-empty-style': 'off',
  'no-trailing-whitespace': 'off',
  // React writes `<input/>` and spells attributes as properties (`dateTime`); to HTML that is the same.
  'void-style': 'off',
  'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
  // React's `useId` begins with an underscore. HTML asks only that an id has no space.
  'valid-id': ['error', { relaxed: true }],
  // The list of a combobox (ARIA pattern): a `select` cannot be one.
  'prefer-native-element': ['error', { exclude: ['listbox'] }],
  // A title is a sentence with its date, and the question is long. What X shows is cut elsewhere.
  'long-title': ['error', { maxlength: 140 }],
};

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: RULES });
const pages: readonly (readonly [string, string])[] = [
  ...Object.entries(PAGE_TYPES).map(([type, address]) => [type, drawPage(address)] as const),
  ['unknown address', drawPage('404.html')],
  ['withdrawn statement', drawPage('actor/cleo-marsh/cleo-marsh-2030-03-25/', planWithCards(smallArchive()))],
];

describe('the HTML', () => {
  it.each(pages)('is valid: %s', async (_, html) => {
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
      ),
    ).toEqual([]);
  });

  it('would be told from a wrong one', async () => {
    const wrong = drawPage('about/').replace('<h1>', '<h1><div id="x x"></div></h2>');
    expect((await validator.validateString(wrong)).valid).toBe(false);
  });
});
