/*
 * An article with embeds, as the query of its address says:
 *   child   the address of an embed; several stand one below the other
 *   lazy    far below the fold, and loaded when it comes near
 *   late    the host begins to listen this many milliseconds after everything has loaded
 *   height  room kept for each frame, px
 *   script  the address of our own script, for the host that uses it
 */
const asked = new URLSearchParams(window.location.search);
const isLazy = asked.has('lazy');

/**
 * Places the embeds. `embed(slot, src)` puts one into its place, by default as an iframe; `listen(iframe)` is
 * where the host begins to care for its height.
 */
// oxlint-disable-next-line no-unused-vars -- the pages beside this file call it
function placeEmbeds({ embed = plainFrame, listen = () => {} }) {
  const main = document.querySelector('main');
  if (isLazy) main.insertAdjacentHTML('beforebegin', '<div style="height: 8000px">A long article.</div>');
  const slots = asked.getAll('child').map((src, index) => {
    const slot = document.createElement('div');
    slot.id = `slot-${index}`;
    main.append(slot);
    return { slot, src };
  });
  const iframes = slots.map(({ slot, src }) => embed(slot, src)).filter(Boolean);
  const attend = () => iframes.forEach((iframe) => listen(iframe));
  if (asked.has('late')) window.addEventListener('load', () => setTimeout(attend, Number(asked.get('late'))));
  else attend();
}

/** The iframe that an editor pastes, with whatever attributes the host gives it. */
function plainFrame(slot, src, attributes = {}) {
  const iframe = document.createElement('iframe');
  iframe.title = 'An embed';
  if (isLazy) iframe.loading = 'lazy';
  if (asked.has('height')) iframe.style.minHeight = `${asked.get('height')}px`;
  for (const [name, value] of Object.entries(attributes)) iframe.setAttribute(name, value);
  iframe.src = src;
  slot.append(iframe);
  return iframe;
}
