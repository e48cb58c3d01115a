/** A page of all specimens, which the dev server shows at `/gallery/`. */
import { renderToStaticMarkup } from 'react-dom/server';
import { flagSymbols } from '../src/build/flags.ts';
import { SignDefinitions } from '../src/views/SignDefinitions.tsx';
import { smallArchive } from './fixtures/small.ts';
import { SPECIMENS } from './specimens.tsx';

/** Styles that the site adds when something that needs them is first drawn. */
const LATE = ['embedDialog', 'shareWays', 'table', 'timeline', 'compared', 'map'];

/** The whole page: each specimen under its name, in the site's own styles. */
export function drawGallery(): string {
  const { dataset } = smallArchive();
  const page = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Gallery of specimens</title>
        <link rel="stylesheet" href="/src/views/styles.css" />
        {LATE.map((name) => (
          <link key={name} rel="stylesheet" href={`/src/views/${name}.css`} />
        ))}
        <link rel="stylesheet" href="/tests/gallery.css" />
      </head>
      <body className="gallery">
        <SignDefinitions question={dataset.question} />
        <h1>{`${SPECIMENS.length} specimens`}</h1>
        <nav aria-label="Specimens">
          {SPECIMENS.map(({ name }) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
        </nav>
        {SPECIMENS.map(({ name, drawing }) => (
          <section key={name} id={name} aria-label={name}>
            <h2>{name}</h2>
            <div className="specimen">{drawing}</div>
          </section>
        ))}
      </body>
    </html>,
  );
  const flags = flagSymbols(dataset.countries.keys());
  return `<!doctype html>${page.replace('</body>', () => `${flags}</body>`)}`;
}
