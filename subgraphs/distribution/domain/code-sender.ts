/** Somebody who sends a code to a telephone. */
export type CodeSender = {
  /** Sends it. Whether the code may be shown to whoever asked for it: by the sandbox alone, which sends nothing. */
  send(message: { readonly id: string; readonly phone: string; readonly code: string }): Promise<{
    readonly shown: boolean;
  }>;
};

/** Somebody who knows whether a name and an identity number are one person's. */
export type IdentityChecker = {
  check(person: { readonly realName: string; readonly idNumber: string }): Promise<boolean>;
};
