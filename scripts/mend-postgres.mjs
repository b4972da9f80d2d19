// postgres.js 3.4.9 schedules small writes and forgets about them when the connection closes: a write that comes due
// afterwards throws where nothing can catch it, which ends the process, and the connection never writes again once it is
// reopened (https://github.com/porsager/postgres/issues/1208). The product must outlive its database's restart, so its
// bundle and its tests take the driver with these places mended. A driver of another shape is refused: look again then.

/** The file of the driver that needs it. */
export const mended = /[\\/]node_modules[\\/]postgres[\\/]src[\\/]connection\.js$/;

const places = [
  {
    before: 'const x = socket.write(chunk, fn)\n',
    after:
      "if (socket === null) { chunk = nextWriteTimer = null; error(Errors.connection('CONNECTION_CLOSED', options)); return false }\n    const x = socket.write(chunk, fn)\n",
    times: 1,
  },
  {
    before: '    clearImmediate(nextWriteTimer)\n',
    after: '    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n',
    times: 2,
  },
];

/** The driver's source, mended. */
export function mendPostgres(source) {
  return places.reduce((text, { before, after, times }) => {
    const parts = text.split(before);
    if (parts.length !== times + 1) throw new Error('postgres.js is not the version that is mended here.');
    return parts.join(after);
  }, source);
}
