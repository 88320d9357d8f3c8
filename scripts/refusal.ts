/** Something outside is not as it must be: told in one sentence, without a stack. Anything else thrown is a bug. */
export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "Refusal";
  }
}

/** Runs a script's main part. A refusal ends it with its sentence and exit code 1; a bug keeps its stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}
