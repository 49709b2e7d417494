import { evaluateCorpora } from './evaluate-corpora';
import { measureSpeed } from './measure-speed';

// Measures what the reading finds and what it costs: npm run bench [-- SET...]. The sets are those of the corpora.
const failed = await evaluateCorpora(process.argv.slice(2));
process.stdout.write(await measureSpeed());
if (failed) process.exitCode = 1;
