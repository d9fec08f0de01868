import type { Clock } from "../clock";
import { type Sealing, UnreadableRecord } from "../keys/sealing";
import type { Database } from "../storage/database";

/** Who did what to which plan. JSON the machine room does not look into, except to seal it. */
export interface Audit {
  /** Nothing may be shown or handed out before this has been written. */
  record(entry: unknown): Promise<void>;
  read(): Promise<readonly AuditedEntry[]>;
  /**
   * The number of the first entry that was changed, moved or taken out; undefined when the chain is whole.
   * A chain that lost its last entries looks whole too: that shows in a backup only.
   */
  firstBreak(): Promise<number | undefined>;
}

interface AuditedEntry {
  readonly sequence: number;
  readonly at: string;
  /** Undefined when it does not open any more: changed, or moved. */
  readonly entry: unknown;
}

interface Link {
  readonly sequence: number;
  readonly at: string;
  readonly keyId: string;
  readonly entry: string;
}

const beginning = "beginning";

/** Each entry carries the hash of itself and of the one before: what was written cannot be changed without a trace. */
export function auditIn(database: Database, sealing: Sealing, clock: Clock): Audit {
  const placeOf = (sequence: number) => ({ table: "audit", id: String(sequence), revision: 1, column: "entry" });
  /** Keyed, so that whoever changes an entry cannot make the chain whole again without the key file. */
  const hashOf = ({ sequence, at, keyId, entry }: Link, previous: string) =>
    sealing.fingerprint("audit", [previous, sequence, at, keyId, entry].join("|")).toString("base64url");
  const rows = () => database.selectFrom("audit").selectAll().orderBy("sequence").execute();

  /** False when another entry took the same place first. */
  async function append(entry: unknown): Promise<boolean> {
    const last = await database
      .selectFrom("audit")
      .select(["sequence", "hash"])
      .orderBy("sequence", "desc")
      .limit(1)
      .executeTakeFirst();
    const sequence = (last?.sequence ?? 0) + 1;
    const link: Link = {
      sequence,
      at: clock().toISOString(),
      keyId: sealing.keyId,
      entry: sealing.seal(placeOf(sequence), JSON.stringify(entry)),
    };
    const appended = await database
      .insertInto("audit")
      .values({ ...link, hash: hashOf(link, last?.hash ?? beginning) })
      .onConflict((conflict) => conflict.column("sequence").doNothing())
      .returning("sequence")
      .executeTakeFirst();
    return appended !== undefined;
  }

  function open({ sequence, keyId, entry }: Link): unknown {
    try {
      return JSON.parse(sealing.unseal(placeOf(sequence), keyId, entry));
    } catch (fault) {
      if (fault instanceof UnreadableRecord) return undefined;
      throw fault;
    }
  }

  return {
    async record(entry) {
      // Each round one of those who write at once gets in.
      while (!(await append(entry)));
    },

    async read() {
      return (await rows()).map((row) => ({ sequence: row.sequence, at: row.at, entry: open(row) }));
    },

    async firstBreak() {
      let previous = beginning;
      let expected = 1;
      for (const row of await rows()) {
        if (row.sequence !== expected || row.hash !== hashOf(row, previous)) return expected;
        previous = row.hash;
        expected += 1;
      }
      return undefined;
    },
  };
}
