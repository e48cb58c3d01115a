/** Just enough of a window for an address book: a location, a history that can be watched, and a clock. */
export class FakeWindow {
  /** What was written to the history, oldest first. */
  readonly written: string[] = [];
  /** True makes the history refuse, as browsers do when addresses change too often. */
  refuses = false;
  readonly location = { pathname: '/', search: '' };
  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string) => this.write('push', url),
    replaceState: (_data: unknown, _unused: string, url: string) => this.write('replace', url),
  };
  private readonly listeners = new Set<() => void>();
  private timers = new Map<number, () => void>();
  private lastTimer = 0;

  constructor(address: string) {
    this.moveTo(address);
  }

  addEventListener = (_type: 'popstate', listener: () => void): void => void this.listeners.add(listener);
  removeEventListener = (_type: 'popstate', listener: () => void): void =>
    void this.listeners.delete(listener);

  setTimeout = (callback: () => void): number => {
    this.lastTimer += 1;
    this.timers.set(this.lastTimer, callback);
    return this.lastTimer;
  };

  clearTimeout = (timer: number): void => void this.timers.delete(timer);

  /** The hand rests: everything that waited happens. */
  rest(): void {
    const waiting = [...this.timers.values()];
    this.timers = new Map();
    for (const callback of waiting) callback();
  }

  /** The reader goes back or forward to an address. */
  goTo(address: string): void {
    this.moveTo(address);
    for (const listener of this.listeners) listener();
  }

  get watched(): boolean {
    return this.listeners.size > 0;
  }

  private write(method: string, url: string): void {
    if (this.refuses) throw new DOMException('Too many calls', 'SecurityError');
    this.written.push(`${method} ${url}`);
    this.moveTo(url);
  }

  private moveTo(address: string): void {
    const { pathname, search } = new URL(address, 'https://maps.example');
    this.location.pathname = pathname;
    this.location.search = search;
  }
}
