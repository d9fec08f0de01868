import { startBuiltServer } from "../journeys/kit/builtServer";
import { lostAfterKills } from "../journeys/kit/kills";
import { type Measurement, measurement } from "./measurement";

const cycles = 20;

export async function measure(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  try {
    const { acknowledged, lost } = await lostAfterKills(server, cycles);
    return [
      measurement("crash.acknowledged_lost", lost, "saves", 0),
      measurement("crash.acknowledged", acknowledged, "saves", null),
    ];
  } finally {
    await server.remove();
  }
}
