/** The one setting: `SITE_URL`, the absolute address of the site's root. */

/** The parts of `SITE_URL`; without it the site sits at the root of whatever host it is put on. */
export interface SiteAddress {
  url: string | null;
  base: string;
}

/** Reads the setting; throws a sentence that names what was found and what is allowed. */
export function parseSiteUrl(setting: string | undefined): SiteAddress {
  if (setting === undefined || setting === '') return { url: null, base: '/' };
  const parsed = URL.canParse(setting) ? new URL(setting) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search !== '' || parsed.hash !== '') {
    throw new Error(`SITE_URL is “${setting}”; allowed is an http(s) address without ? and #.`);
  }
  const base = parsed.pathname.endsWith('/') ? parsed.pathname : `${parsed.pathname}/`;
  return { url: parsed.origin + base, base };
}

/** The address of a site as it is printed: host and path, without what every address has. */
export function formatSiteAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/$/, '');
}
