import { startDemo } from '../demo/index.ts';
import { readConfig } from '../platform/config.ts';
import { openLog } from '../platform/log.ts';
import { runAsProcess } from '../platform/process.ts';
import { startProduct } from './start.ts';

const config = readConfig();
const log = openLog(config);

/** The demo plays on embedded defaults only: nobody's real database gets made-up merchants. */
const withDemo = config.embedded && !process.argv.includes('--no-demo');

await runAsProcess(log, async () => {
  const product = await startProduct(config, { log });
  process.stdout.write(`Lianka answers at ${product.url}\n`);
  if (!withDemo) return product;
  const demo = await startDemo({
    url: product.url,
    config: product.config,
    log,
    print: (text) => void process.stdout.write(text),
  });
  product.showExamples(demo.examples);
  return {
    async stop() {
      await demo.stop();
      await product.stop();
    },
  };
});
