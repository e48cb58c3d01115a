import { describe, expect, it, vi } from 'vitest';
import { fixedAddress, openAddressBook, type AddressBook } from '../../src/state/history.ts';
import { FakeWindow } from './fakeWindow.ts';

describe(openAddressBook.name, () => {
  it.each([
    ['/', '/', { path: '', search: '' }],
    ['/', '/actor/ada-quill/?at=2030-05-01', { path: 'actor/ada-quill/', search: '?at=2030-05-01' }],
    ['/maps/', '/maps/country/xc/', { path: 'country/xc/', search: '' }],
    ['/maps/', '/elsewhere/', { path: 'elsewhere/', search: '' }],
  ])('reads the address below %s: %s', (base, address, expected) => {
    expect(open(base, address).book.read()).toEqual(expected);
  });

  it('pushes a choice below the base and tells its listeners', () => {
    const { book, view, heard } = open('/maps/', '/maps/');
    book.push('country/xc/?at=2030-05-01');
    expect(view.written).toEqual(['push /maps/country/xc/?at=2030-05-01']);
    expect(heard).toEqual([{ path: 'country/xc/', search: '?at=2030-05-01' }]);
  });

  it('shows a drag at once and writes where it came to rest', () => {
    const { book, view, heard } = open('/', '/');
    for (const day of ['01', '02', '03']) book.replaceSoon(`?at=2030-05-${day}`);
    expect(book.read()).toEqual({ path: '', search: '?at=2030-05-03' });
    expect([heard.length, view.written]).toEqual([3, []]);
    view.rest();
    expect(view.written).toEqual(['replace /?at=2030-05-03']);
  });

  it('writes a drag before the choice that follows it, so that Back leads to it', () => {
    const { book, view } = open('/', '/');
    book.replaceSoon('?at=2030-05-03');
    book.push('actor/ada-quill/?at=2030-05-03');
    view.rest();
    expect(view.written).toEqual(['replace /?at=2030-05-03', 'push /actor/ada-quill/?at=2030-05-03']);
  });

  it('follows Back and Forward, and forgets a drag that had not come to rest', () => {
    const { book, view, heard } = open('/maps/', '/maps/');
    book.replaceSoon('?at=2030-05-03');
    view.goTo('/maps/actor/ada-quill/');
    view.rest();
    expect(heard.at(-1)).toEqual({ path: 'actor/ada-quill/', search: '' });
    expect(book.read()).toEqual({ path: 'actor/ada-quill/', search: '' });
    expect(view.written).toEqual([]);
  });

  it('sees a Back that was pressed after it read the address and before anybody listened', () => {
    const view = new FakeWindow('/maps/actor/ada-quill/');
    const book = openAddressBook(asWindow(view), '/maps/');
    view.goTo('/maps/');
    book.subscribe(() => {});
    expect(book.read()).toEqual({ path: '', search: '' });
  });

  it('changes the view where the browser refuses to change the address, which catches up later', () => {
    const { book, view } = open('/', '/');
    view.refuses = true;
    book.replaceSoon('?at=2030-05-03');
    view.rest();
    view.rest();
    expect(book.read()).toEqual({ path: '', search: '?at=2030-05-03' });
    expect(view.written).toEqual([]);
    view.refuses = false;
    view.rest();
    view.rest();
    expect(view.written).toEqual(['replace /?at=2030-05-03']);
  });

  it('owes an entry for a choice that was refused, which holds the newest address', () => {
    const { book, view } = open('/', '/');
    view.refuses = true;
    book.push('country/xc/');
    book.replaceSoon('country/xc/?at=2030-05-03');
    view.rest();
    expect(book.read()).toEqual({ path: 'country/xc/', search: '?at=2030-05-03' });
    view.refuses = false;
    view.rest();
    expect(view.written).toEqual(['push /country/xc/?at=2030-05-03']);
  });

  it('forgets what was refused when the reader goes back', () => {
    const { book, view } = open('/', '/country/xc/');
    view.refuses = true;
    book.push('country/xa/');
    view.refuses = false;
    view.goTo('/');
    view.rest();
    expect(book.read()).toEqual({ path: '', search: '' });
    expect(view.written).toEqual([]);
  });

  it('takes the same choice twice for one, so that Back leads to what was before', () => {
    const { book, view, heard } = open('/', '/');
    book.push('country/xc/');
    book.push('country/xc/');
    expect(view.written).toEqual(['push /country/xc/']);
    expect(heard).toHaveLength(1);
  });

  it('gives the same value for as long as nothing changes, as React asks for', () => {
    const { book } = open('/', '/country/xc/');
    expect(book.read()).toBe(book.read());
  });

  it('tells every listener, and leaves the window alone when the last has gone', () => {
    const view = new FakeWindow('/');
    const book = openAddressBook(asWindow(view), '/');
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const [leaveFirst, leaveSecond] = [book.subscribe(first), book.subscribe(second)];
    book.push('country/xc/');
    leaveFirst();
    expect(view.watched).toBe(true);
    book.push('country/xa/');
    leaveSecond();
    expect(view.watched).toBe(false);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
  });
});

describe(fixedAddress.name, () => {
  it('stays, whatever is asked of it', () => {
    const address = { path: 'country/xc/', search: '' };
    const book = fixedAddress(address);
    const listener = vi.fn<() => void>();
    book.subscribe(listener)();
    book.push('country/xa/');
    book.replaceSoon('?at=2030-05-03');
    expect(book.read()).toBe(address);
    expect(listener).not.toHaveBeenCalled();
  });
});

function open(base: string, address: string) {
  const view = new FakeWindow(address);
  const book = openAddressBook(asWindow(view), base);
  const heard: ReturnType<AddressBook['read']>[] = [];
  book.subscribe(() => heard.push(book.read()));
  return { view, book, heard };
}

/** The address book uses no more of a window than the fake has; that is why it may be cast. */
function asWindow(view: FakeWindow): Window {
  return view as unknown as Window;
}
