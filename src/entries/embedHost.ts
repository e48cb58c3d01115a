/** Runs in an article, as `/embed.js`: a classic script beside the embeds it is for. */
import { embedsBeside, startHost } from '../embed/host.ts';

const { currentScript } = document;
startHost(window, currentScript instanceof HTMLScriptElement ? embedsBeside(currentScript.src) : null);
