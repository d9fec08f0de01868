import { readEnvironment } from "#server/environment";
import { type MachineRoom, openMachineRoom } from "#server/machineRoom";
import { RefusalToStart } from "#server/refusalToStart";

const noWorkers = {
  runInWorker: () => Promise.reject(new Error("no workers here")),
  close: async () => undefined,
};

/** Opens what is stored, prints what the command answers, and closes it again. */
export async function inMachineRoom(command: (room: MachineRoom) => Promise<string>): Promise<void> {
  try {
    process.umask(0o077);
    const room = await openMachineRoom({ ...readEnvironment(process.env), workers: noWorkers, log: () => undefined });
    process.stdout.write(`${await command(room)}\n`);
    await room.close();
  } catch (error) {
    if (!(error instanceof RefusalToStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
