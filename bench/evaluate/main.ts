/** What can be evaluated, each in the file of its name: `npm run evaluate -- FILE` is about intent. */
const parts = ['intent', 'recommend'] as const;

const [first = '', ...rest] = process.argv.slice(2);
const named = parts.find((part) => part === first);
const { evaluate }: { evaluate: (args: readonly string[]) => void | Promise<void> } = await import(
  `./${named ?? 'intent'}.ts`
);
await evaluate(named === undefined ? [first, ...rest] : rest);
