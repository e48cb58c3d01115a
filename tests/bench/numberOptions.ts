/**
 * Reads options such as `--seconds 60 --rounds 2`, whose names and values where they are not given are `defaults`;
 * a sentence about what is wrong where it cannot.
 */
export function parseNumberOptions<Name extends string>(
  args: readonly string[],
  defaults: Readonly<Record<Name, number>>,
): Record<Name, number> | string {
  const options: Record<Name, number> = { ...defaults };
  const isKnown = (name: string): name is Name => Object.hasOwn(defaults, name);
  for (let index = 0; index < args.length; index += 2) {
    const [option = '', value = ''] = args.slice(index, index + 2);
    const name = option.replace(/^--/, '');
    if (!option.startsWith('--') || !isKnown(name)) return `Unknown option ${option}.`;
    if (!/^[1-9]\d*$/.test(value)) return `${option}: "${value}" is no number above 0.`;
    options[name] = Number(value);
  }
  return options;
}
