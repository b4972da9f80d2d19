/** Waiting that can be cut short: for work that goes on when it is called, and looks by itself now and then. */
export type Waker = {
  /** Ends the listening that is going on, or else the next one: nobody is called in vain. */
  ring(): void;
  /** Waits until it is rung, and at most so many milliseconds. */
  listen(milliseconds: number): Promise<void>;
  /** Waits so many milliseconds, whoever rings. */
  rest(milliseconds: number): Promise<void>;
  /** Ends every wait, now and from now on. */
  close(): void;
};

export function openWaker(): Waker {
  let isRung = false;
  let isClosed = false;
  let wake = () => {};
  let rouse = () => {};
  const wait = (milliseconds: number, hand: (over: () => void) => void) =>
    new Promise<void>((resolve) => {
      if (isClosed) return resolve();
      const timer = setTimeout(resolve, milliseconds);
      hand(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  return {
    ring() {
      isRung = true;
      wake();
    },
    async listen(milliseconds) {
      if (!isRung) {
        await wait(milliseconds, (over) => {
          wake = over;
        });
      }
      isRung = false;
    },
    rest: (milliseconds) =>
      wait(milliseconds, (over) => {
        rouse = over;
      }),
    close() {
      isClosed = true;
      wake();
      rouse();
    },
  };
}
