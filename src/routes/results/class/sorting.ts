/** Rows in the order of one of their columns. */
export type Sorting = { readonly column: string; readonly rising: boolean };

const collator = new Intl.Collator('fr', { numeric: true });

export const sorted = <Row>(
  rows: readonly Row[],
  { rising }: Sorting,
  valueOf: (row: Row) => string | number,
): Row[] => {
  const order = (a: Row, b: Row): number => {
    const [first, second] = [valueOf(a), valueOf(b)];
    return typeof first === 'number' && typeof second === 'number'
      ? first - second
      : collator.compare(String(first), String(second));
  };
  return [...rows].sort((a, b) => (rising ? order(a, b) : order(b, a)));
};

/** The column pressed: sorted by it, or turned round where it is already. */
export const pressed = (sorting: Sorting, column: string): Sorting => ({
  column,
  rising: sorting.column === column ? !sorting.rising : true,
});
