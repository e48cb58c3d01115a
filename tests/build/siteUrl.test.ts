import { describe, expect, it } from 'vitest';
import { parseSiteUrl } from '../../src/build/siteUrl.ts';

describe(parseSiteUrl.name, () => {
  it.each([
    [undefined, null, '/'],
    ['', null, '/'],
    ['https://news.example', 'https://news.example/', '/'],
    ['https://news.example/', 'https://news.example/', '/'],
    ['https://news.example/maps', 'https://news.example/maps/', '/maps/'],
    ['https://news.example/maps/', 'https://news.example/maps/', '/maps/'],
    ['http://localhost:8080/a/b', 'http://localhost:8080/a/b/', '/a/b/'],
  ])('reads %j', (setting, url, base) => {
    expect(parseSiteUrl(setting)).toEqual({ url, base });
  });

  it.each([
    'news.example',
    '/maps/',
    'ftp://news.example/',
    'https://news.example/?a=1',
    'https://news.example/#a',
  ])('refuses %j and says what is allowed', (setting) => {
    expect(() => parseSiteUrl(setting)).toThrow(
      `SITE_URL is “${setting}”; allowed is an http(s) address without ? and #.`,
    );
  });
});
