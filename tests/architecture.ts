/** The import rule of STYLE.md section 4, as a function over source texts. */

/** Source texts by path below `src/` ("model/day.ts"). */
export type Sources = Record<string, string>;

interface Import {
  file: string;
  /** A path below `src/`, or the name of a package. */
  target: string;
  /** False for `import type`: gone before anything runs. */
  runs: boolean;
}

const ORDER = ['data', 'model', 'state', 'layout', 'views', 'embed', 'pages', 'entries', 'build', 'desk'];

/** Imports that the order from left to right would allow, and the design does not. */
const FORBIDDEN: readonly { from: RegExp; to: RegExp; why: string }[] = [
  { from: /^(?!model\/load|build\/)/, to: /^data\//, why: 'only model/load*.ts imports data/' },
  { from: /^layout\//, to: /^state\//, why: 'layout knows no state' },
  { from: /^views\//, to: /^state\//, why: 'views know no state' },
  {
    from: /^embed\/(?!snippet)/,
    to: /^(?!embed\/protocol)/,
    why: 'both ends of an embed know the protocol only',
  },
  {
    from: /^(state|layout|views|embed|pages|entries)\//,
    to: /^model\/(schema|parse)/,
    why: 'raw data stay at the door',
  },
  { from: /^model\/(?!schema|parse)/, to: /^model\/(schema|parse)/, why: 'raw data stay at the door' },
];

/** Who may import which package; a package that is not listed may be imported by nobody. */
const PACKAGES: readonly { name: RegExp; files: RegExp }[] = [
  { name: /^csv-parse\/sync$/, files: /^model\/parseCsv\.ts$/ },
  { name: /^zod$/, files: /^model\/(schema|parse)\w*\.ts$/ },
  // The shapes of the map are prepared where they are read.
  { name: /^d3$/, files: /^(layout|build\/map)\// },
  { name: /^(topojson-client|topojson-specification|geojson)$/, files: /^(layout|build\/map)\// },
  { name: /^polylabel$/, files: /^layout\// },
  { name: /^topojson-(server|simplify)$/, files: /^build\/map\// },
  { name: /^react$/, files: /^(views|pages|entries|build)\// },
  // `flushSync`, for what must be drawn before the browser goes on (printing).
  { name: /^react-dom$/, files: /^views\/use[A-Z]\w*\.ts$/ },
  { name: /^react-dom\/client$/, files: /^entries\// },
  { name: /^(react-dom\/server|vite)$/, files: /^build\// },
  { name: /^node:/, files: /^(build|desk)\// },
  // Where a problem stands in its file, and what was probably meant.
  { name: /^(jsonc-parser|fastest-levenshtein)$/, files: /^build\// },
  // The data desk writes files as the formatter does.
  { name: /^prettier$/, files: /^desk\// },
  // Share images: text is measured where their fonts are.
  { name: /^(harfbuzzjs|subset-font)$/, files: /^build\/cards\// },
];

/** Files that may touch what a browser or Node provides. */
const TOUCHES_GLOBALS =
  /^(views\/use[A-Z]\w*\.ts|state\/history\.ts|embed\/(frame|host)\.ts|entries\/.*|build\/.*)$/;
const GLOBALS =
  /(?<![.\w$-])(window|document|navigator|location|history|localStorage|sessionStorage|fetch|ResizeObserver|matchMedia|requestAnimationFrame|setTimeout|CSS|globalThis|process|Buffer)\b(?!\s*[?:)}=]|[\w-])/;

const LONGEST = 300;

/** Every breach of the rules, as "file: what is wrong". */
export function findViolations(sources: Sources): string[] {
  const imports = Object.entries(sources).flatMap(([file, text]) => importsOf(file, text));
  return [
    ...imports.flatMap(violationsOfImport),
    ...Object.entries(sources).flatMap(([file, text]) => violationsOfFile(file, text)),
    ...findCycles(imports).map(
      (cycle) => `${cycle[0]}: imports itself by way of ${cycle.slice(1).join(' → ')}`,
    ),
  ];
}

/** Every file that runs when `start` runs, itself included. */
export function filesReachedFrom(sources: Sources, start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    const running = importsOf(file, sources[file] ?? '').filter((one) => one.runs);
    for (const { target } of running) reached.add(target);
  }
  return reached;
}

function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,]+\sfrom\s+)?'([^']+)'|\b(typeof )?import\('([^']+)'\)/gm,
  );
  return [...statements].map(([, type, from, typeOf, dynamic]) => ({
    file,
    target: resolve(file, from ?? dynamic ?? ''),
    runs: type === undefined && typeOf === undefined,
  }));
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return new URL(specifier, `file:///${file}`).pathname.slice(1);
}

function isOurs(target: string): boolean {
  return ORDER.includes(target.split('/')[0] ?? '');
}

function violationsOfImport({ file, target }: Import): string[] {
  if (!isOurs(target)) {
    const allowed = PACKAGES.some(({ name, files }) => name.test(target) && files.test(file));
    return allowed ? [] : [`${file}: imports the package ${target}`];
  }
  const [from, to] = [file, target].map((path) => ORDER.indexOf(path.split('/')[0] ?? ''));
  const rightward = (to ?? 0) > (from ?? 0) ? [`${file}: imports ${target}, a folder to its right`] : [];
  const rules = FORBIDDEN.filter((rule) => rule.from.test(file) && rule.to.test(target));
  return [...rightward, ...rules.map(({ why }) => `${file}: imports ${target}; ${why}`)];
}

function violationsOfFile(file: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  const found = TOUCHES_GLOBALS.test(file) ? null : GLOBALS.exec(codeOf(text))?.[1];
  return [
    isOurs(file) ? '' : 'stands in no folder of the order',
    lines > LONGEST ? `has ${lines} lines` : '',
    found ? `touches ${found}` : '',
    /(^|\/)index\.tsx?$/.test(file) || /^export\s+(\*[\w\s]*|\{[^}]*\})\s*from\b/m.test(text)
      ? 'passes on what others export'
      : '',
  ].flatMap((wrong) => (wrong === '' ? [] : [`${file}: ${wrong}`]));
}

/** The text without comments, and with nothing inside its quotation marks. */
function codeOf(text: string): string {
  const parts = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return text.replace(parts, (part) => (part.startsWith('/') ? '' : "''"));
}

/** Cycles of imports, one for each edge that closes one. */
function findCycles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) targets.set(file, [...(targets.get(file) ?? []), target]);
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[][] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file]];
    if (done.has(file)) return [];
    const found = (targets.get(file) ?? []).flatMap((target) => walk(target, [...path, file]));
    done.add(file);
    return found;
  };
  return [...targets.keys()].flatMap((file) => walk(file, []));
}
