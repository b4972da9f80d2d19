/** What a foreign key of the database promises to be there. */
export async function present<Row>(row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error('A row that a foreign key names is missing.');
  return found;
}
