/** How every command ends. A script may rely on it. */
export const EXIT = {
  /** Done, and nothing stands against it. */
  ok: 0,
  /** Done, and someone has to agree: the verdict CONDITIONS. */
  conditions: 1,
  /** Judged and refused: problems in the platform, a missed objective, a blocked deploy, the verdict BLOCK. */
  refused: 2,
  /** Nothing was judged or written: wrong use, an input that can't be read, an output that can't be written. */
  input: 3,
  /** A defect of this program. */
  defect: 70,
} as const;

/** Interrupted: 128 and the number of the signal, as shells have it. */
export const EXIT_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;
export type Signal = keyof typeof EXIT_OF_SIGNAL;

export const EXIT_HELP = `
Exit codes of every command:
  0    done, and nothing stands against it
  1    review: CONDITIONS, someone has to agree
  2    refused: problems in the platform, a missed objective, a blocked deploy, the verdict BLOCK
  3    nothing was judged or written: wrong use, unreadable input, unwritable output
  70   a defect of this program
  130  interrupted (143 when terminated); what was there before is there still`;
