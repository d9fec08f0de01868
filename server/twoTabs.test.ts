import fc from "fast-check";
import { expect, test } from "vitest";
import { aMachineRoom } from "./testing/aMachineRoom";

/** What two tabs do: one reads the plan anew, or saves on top of what it read last. */
const acts = fc.array(fc.record({ tab: fc.constantFrom(0, 1), saves: fc.boolean() }), { maxLength: 20 });

test("二つのタブが、どの順に読んで保存しても、受け付けた保存は読まれないまま上書きされない", async () => {
  const { room } = await aMachineRoom();
  const { session } = await room.sessions.start();
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { id } = await room.plans.create(session, {
        body: "0",
        summary: null,
        idempotencyKey: crypto.randomUUID(),
      });
      const seen = ["0", "0"];
      const revisions = [1, 1];
      let stored = "0";
      for (const [turn, { tab, saves }] of history.entries()) {
        if (saves) {
          const body = `${turn + 1}`;
          const saved = await room.plans.save(session, id, revisions[tab] ?? 0, { body, summary: null });
          // It wins exactly when this tab has seen what it writes over.
          expect(saved !== "stale").toBe(seen[tab] === stored);
          if (!saved || saved === "stale") {
            refused += 1;
            continue;
          }
          revisions[tab] = saved.revision;
          seen[tab] = stored = body;
        } else {
          const read = await room.plans.read(session, id);
          expect(read?.body).toBe(stored);
          revisions[tab] = read?.revision ?? 0;
          seen[tab] = stored;
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(refused).toBeGreaterThan(0);
}, 30_000);
