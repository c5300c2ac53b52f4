/** A browser's database as `idb` shows it, in memory: transactions are undone as a whole, and operations fail at will. */

type Rows = Map<string, unknown>;
export const names = ['attempts', 'words', 'cards', 'handIns', 'digests', 'summaries'] as const;
export type Name = (typeof names)[number];
export type Operation = 'get' | 'getAll' | 'getKey' | 'put' | 'delete' | 'clear';

const rows = (): Record<Name, Rows> =>
  Object.fromEntries(names.map((name) => [name, new Map()])) as Record<Name, Rows>;

type Disk = {
  stores: Record<Name, Rows>;
  opens: boolean;
  fails: (operation: Operation, name: Name) => boolean;
  /** What another page does just before the next transaction begins. */
  before: () => void;
  clear: () => void;
  /** Records of a store, by id or month. */
  all: (name: Name) => Record<string, unknown>;
};

/** What is on the disk, and what it refuses. */
export const disk: Disk = {
  stores: rows(),
  opens: true,
  fails: () => false,
  before: () => undefined,
  clear() {
    disk.stores = rows();
    disk.opens = true;
    disk.fails = () => false;
    disk.before = () => undefined;
  },
  all: (name) => Object.fromEntries(disk.stores[name]),
};

const works = () => Promise.resolve();

function storeOf(name: Name, run = works) {
  const operation = async <T>(what: Operation, act: (own: Rows) => T): Promise<T> => {
    await run();
    if (disk.fails(what, name)) throw new Error(`${what} in ${name} is refused`);
    return act(disk.stores[name]);
  };
  return {
    get: (key: string) => operation('get', (own) => structuredClone(own.get(key))),
    getKey: (key: string) => operation('getKey', (own) => (own.has(key) ? key : undefined)),
    getAllKeys: () => operation('getAll', (own) => [...own.keys()]),
    getAll: () => operation('getAll', (own) => structuredClone([...own.values()])),
    put: (value: unknown, key?: string) =>
      operation('put', (own) =>
        own.set(key ?? (value as { id: string }).id, structuredClone(value)),
      ),
    delete: (key: string) => operation('delete', (own) => own.delete(key)),
    clear: () => operation('clear', (own) => own.clear()),
  };
}

function transaction(over: readonly Name[]) {
  const { before: elsewhere } = disk;
  disk.before = () => undefined;
  elsewhere();
  const before = new Map(over.map((name) => [name, new Map(disk.stores[name])]));
  let aborted = false;
  const abort = () => {
    aborted = true;
    for (const [name, own] of before) disk.stores[name] = own;
  };
  const run = () => (aborted ? Promise.reject(new Error('aborted')) : works());
  return {
    objectStore: (name: Name) => storeOf(name, run),
    abort,
    get done() {
      return run();
    },
  };
}

const opened = {
  transaction,
  get: (name: Name, key: string) => storeOf(name).get(key),
  getAll: (name: Name) => storeOf(name).getAll(),
  delete: (name: Name, key: string) => storeOf(name).delete(key),
  close: () => undefined,
};

export const openDB = () =>
  disk.opens ? Promise.resolve({ ...opened }) : Promise.reject(new Error('not opened'));
