import { answerLine } from './answer-line';

// One process of the pool: a line comes in, its answer goes out.
process.on('message', (line: string) => process.send?.(answerLine(line)));
