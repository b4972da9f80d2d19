import { startDemo } from '../demo/index.ts';
import { runAsProcess } from '../platform/process.ts';
import { startProduct } from './start.ts';

await runAsProcess(async (config, log) => {
  const product = await startProduct(config, { log });
  process.stdout.write(`Lianka answers at ${product.url}\n`);
  // The demo plays on embedded defaults only: nobody's real database gets made-up merchants.
  if (!config.embedded || process.argv.includes('--no-demo')) return product;
  const { url, config: completed } = product;
  const print = (text: string) => void process.stdout.write(text);
  const demo = await startDemo({ url, config: completed, log, print });
  product.showExamples(demo.examples);
  return {
    async stop() {
      await demo.stop();
      await product.stop();
    },
  };
});
